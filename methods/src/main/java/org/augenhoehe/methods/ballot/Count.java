package org.augenhoehe.methods.ballot;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/// What a rule made of the ballots.
///
/// @param winners ids, best first; fewer than sought if nobody wants more
/// @param places all options, best first; those that the rule could not tell apart share a place
/// @param ties those that had to be decided by lot
/// @param tally every number of the count
/// @param explanations why the winners won, one each
public record Count<T>(
        List<String> winners, List<List<String>> places, List<Tie> ties, T tally, List<Explanation> explanations) {
    public Count {
        winners = List.copyOf(winners);
        places = places.stream().map(List::copyOf).toList();
        ties = List.copyOf(ties);
        explanations = List.copyOf(explanations);
    }

    /// The first ones of the places, and the lot if the last winner shares a place with the first loser.
    ///
    /// @param winners ids, best first; those that the lot took in the order in which it drew them
    /// @param tie the lot, if one was needed
    public record Selection(List<String> winners, Optional<Tie> tie) {

        /// Fills the places to win from the best down.
        ///
        /// @param able who may win at all
        public static Selection of(Question question, List<List<String>> places, Set<String> able) {
            var winners = new ArrayList<String>();
            for (List<String> place : places) {
                var equal = place.stream().filter(able::contains).toList();
                int free = question.winners() - winners.size();
                if (equal.size() > free && free > 0) {
                    Tie tie = question.lot("winners", equal);
                    winners.addAll(tie.drawn().subList(0, free));
                    return new Selection(winners, Optional.of(tie));
                }
                winners.addAll(equal.subList(0, Math.min(free, equal.size())));
            }
            return new Selection(winners, Optional.empty());
        }
    }
}
