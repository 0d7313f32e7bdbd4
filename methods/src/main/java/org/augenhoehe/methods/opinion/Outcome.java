package org.augenhoehe.methods.opinion;

import java.util.List;
import java.util.Optional;

/// What a conversation shows.
public sealed interface Outcome {

    /// There are groups, and they last.
    ///
    /// @param map where everybody stands
    /// @param groups the largest first; two or more
    /// @param memberships everybody on the map with the nearest group, in the order of the map
    /// @param chosen the number of groups, with its stability; always show it beside the groups
    /// @param tried all numbers of groups that were tried, ascending
    /// @param chance how likely shuffled votes show as much on the first axis, 0.05 or more; here 0.05, the
    ///     least that 19 shuffles can tell
    record GroupsFound(
            OpinionMap map,
            List<OpinionGroup> groups,
            List<Membership> memberships,
            Split chosen,
            List<Split> tried,
            double chance)
            implements Outcome {
        public GroupsFound {
            groups = List.copyOf(groups);
            memberships = List.copyOf(memberships);
            tried = List.copyOf(tried);
        }

        /// The group of somebody on the map; empty without votes on open statements.
        public Optional<Membership> find(String person) {
            return memberships.stream()
                    .filter(membership -> membership.position().person().equals(person))
                    .findFirst();
        }
    }

    /// There is a map, but it may show mere chance, or the groups don't come back when people are drawn
    /// anew, however they are parted.
    ///
    /// @param map where everybody stands
    /// @param tried the numbers of groups that were tried, with their low stability; empty where fewer
    ///     people than two groups need have enough votes
    /// @param chance how likely shuffled votes show as much on the first axis, 0.05 to 1
    record NoClearGroups(OpinionMap map, List<Split> tried, double chance) implements Outcome {
        public NoClearGroups {
            tried = List.copyOf(tried);
        }
    }

    /// There is nothing to draw a map from.
    ///
    /// @param lack what is missing
    record TooLittle(Lack lack) implements Outcome {}

    /// Why there is no map.
    enum Lack {
        /// nobody voted on an open statement
        VOTES,
        /// only one person did
        PEOPLE,
        /// all votes are on one and the same statement
        STATEMENTS,
        /// everybody who voted on a statement voted the same
        DIFFERENCES
    }
}
