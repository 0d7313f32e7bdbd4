package org.augenhoehe.methods.opinion;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/// A statement that stands for a group: most of its members say so, and more than elsewhere.
///
/// The measure is that of the Polis paper. z-values describe, they don't prove: the groups were formed
/// from the same votes, and many statements are looked at.
///
/// @param group number of the group
/// @param statement id of the statement
/// @param stance agree or disagree: what the group says to it
/// @param inside votes of its members
/// @param outside votes of all other groups' members
/// @param effect how many times likelier members take this stance than others, above 0
/// @param zMajority how clearly members take it by majority
/// @param zDifference how clearly they differ from others
public record Representative(
        int group,
        String statement,
        Stance stance,
        Tally inside,
        Tally outside,
        double effect,
        double zMajority,
        double zDifference) {

    private static final Comparator<Representative> STRONGEST_FIRST = Comparator.comparingDouble(
                    (Representative each) -> -each.weight())
            .thenComparing(Representative::statement);

    /// For every group, the statements that clearly stand for it (both z-values above 1.28, 90 %), strongest
    /// first; by order of the groups. A group may have none.
    ///
    /// @param groups groups of the conversation's people, two or more
    public static List<Representative> in(Conversation conversation, List<OpinionGroup> groups) {
        List<Representative> all = new ArrayList<>();
        for (OpinionGroup group : groups) {
            List<String> others = groups.stream()
                    .filter(other -> other.number() != group.number())
                    .map(OpinionGroup::members)
                    .flatMap(Collection::stream)
                    .toList();
            conversation.open().stream()
                    .flatMap(statement -> stronger(conversation, statement.id(), group, others).stream())
                    .sorted(STRONGEST_FIRST)
                    .forEach(all::add);
        }
        return all;
    }

    private static Optional<Representative> stronger(
            Conversation conversation, String statement, OpinionGroup group, List<String> others) {
        Tally inside = conversation.tally(statement, group.members());
        Tally outside = conversation.tally(statement, others);
        return Stream.of(Stance.AGREE, Stance.DISAGREE)
                .map(stance -> of(group.number(), statement, stance, inside, outside))
                .filter(each -> each.zMajority > Proportions.CLEAR && each.zDifference > Proportions.CLEAR)
                .max(Comparator.comparingDouble(Representative::zDifference));
    }

    private static Representative of(int group, String statement, Stance stance, Tally inside, Tally outside) {
        return new Representative(
                group,
                statement,
                stance,
                inside,
                outside,
                inside.share(stance) / outside.share(stance),
                Proportions.majority(inside, stance),
                Proportions.difference(inside, outside, stance));
    }

    /// By which statements of a group are ranked: share, effect and both z-values multiplied.
    public double weight() {
        return inside.share(stance) * effect * zMajority * zDifference;
    }
}
