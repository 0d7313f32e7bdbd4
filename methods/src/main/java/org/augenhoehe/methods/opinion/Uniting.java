package org.augenhoehe.methods.opinion;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;

/// A statement to which every group says the same, however large the groups are.
///
/// Group-aware consensus of the Polis paper: the shares of all groups multiplied, so that one group
/// that won't have it is enough to pull a statement down. A large group can't outvote a small one.
///
/// @param statement id of the statement
/// @param stance agree or disagree: what all say to it
/// @param tallies votes by group, in the order of the groups
/// @param consensus product over the groups of their expected shares, 0 to 1
/// @param zLeast how clearly the least clear group takes the stance by majority
public record Uniting(String statement, Stance stance, List<Tally> tallies, double consensus, double zLeast) {
    public Uniting {
        tallies = List.copyOf(tallies);
    }

    /// Statements on which a clear majority of every group (z above 1.28, 90 %) takes the same stance,
    /// greatest consensus first.
    ///
    /// @param groups groups of the conversation's people, one or more
    public static List<Uniting> in(Conversation conversation, List<OpinionGroup> groups) {
        return among(conversation, groups.stream().map(OpinionGroup::members).toList());
    }

    /// The same where there are no groups: on what do all agree?
    public static List<Uniting> inAll(Conversation conversation) {
        return among(conversation, List.of(conversation.people()));
    }

    private static List<Uniting> among(Conversation conversation, List<List<String>> groups) {
        List<Uniting> all = new ArrayList<>();
        for (Statement statement : conversation.open()) {
            List<Tally> tallies = groups.stream()
                    .map(members -> conversation.tally(statement.id(), members))
                    .toList();
            Stream.of(Stance.AGREE, Stance.DISAGREE)
                    .map(stance -> of(statement.id(), stance, tallies))
                    .filter(each -> each.zLeast > Proportions.CLEAR)
                    .forEach(all::add);
        }
        all.sort(Comparator.comparingDouble((Uniting each) -> -each.consensus).thenComparing(Uniting::statement));
        return all;
    }

    private static Uniting of(String statement, Stance stance, List<Tally> tallies) {
        double consensus = 1;
        double least = Double.POSITIVE_INFINITY;
        for (Tally tally : tallies) {
            consensus *= tally.share(stance);
            least = Math.min(least, Proportions.majority(tally, stance));
        }
        return new Uniting(statement, stance, tallies, consensus, least);
    }
}
