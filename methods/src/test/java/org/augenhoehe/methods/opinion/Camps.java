package org.augenhoehe.methods.opinion;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;

/// Made-up conversations in which it is known who belongs together: person `p0` to the first camp, `p1`
/// to the second, and so on around.
record Camps(int camps, int people, int statements, double noise, double gaps, long seed) {

    static Camps two() {
        return new Camps(2, 60, 40, 0.2, 0.4, 1);
    }

    /// Votes without any camps.
    static Camps none(int people, int statements, long seed) {
        return new Camps(1, people, statements, 1, 0.3, seed);
    }

    List<Statement> sentences() {
        List<Statement> all = new ArrayList<>();
        for (int statement = 0; statement < statements; statement++) {
            all.add(Statement.of("s" + statement, ""));
        }
        return all;
    }

    List<Vote> votes() {
        var random = new Random(seed);
        boolean[][] lines = new boolean[camps][statements];
        for (boolean[] line : lines) {
            for (int statement = 0; statement < statements; statement++) {
                line[statement] = random.nextBoolean();
            }
        }
        List<Vote> votes = new ArrayList<>();
        for (int person = 0; person < people; person++) {
            for (int statement = 0; statement < statements; statement++) {
                Stance line = lines[person % camps][statement] ? Stance.AGREE : Stance.DISAGREE;
                Stance stance = random.nextDouble() < noise ? Stance.of(random.nextInt(3) - 1) : line;
                if (random.nextDouble() >= gaps) {
                    votes.add(new Vote("p" + person, "s" + statement, stance));
                }
            }
        }
        return votes;
    }

    Conversation conversation() {
        return Conversation.of(sentences(), votes());
    }

    Outcome.GroupsFound found() {
        return (Outcome.GroupsFound) Opinions.in(conversation(), Settings.standard());
    }

    int campOf(String person) {
        return Integer.parseInt(person.substring(1)) % camps;
    }

    /// Agreement of the groups found with the camps.
    double recovered(Outcome.GroupsFound found) {
        return AdjustedRand.between(
                found.memberships().stream().mapToInt(Membership::group).toArray(),
                found.memberships().stream()
                        .mapToInt(each -> campOf(each.position().person()))
                        .toArray());
    }
}
