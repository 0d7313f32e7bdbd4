package org.augenhoehe.methods.ballot.ranked;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import org.augenhoehe.methods.exact.Fraction;

/// One stage of a count and what followed from it.
///
/// @param votes of everybody who has not been excluded, in ballots, exact; who was elected keeps the quota
/// @param exhausted the value of ballots that name nobody who still stands
/// @param elected at this stage, in this order
/// @param excluded at this stage; their ballots go on to the next stage
/// @param surplusOf whose surplus goes on to the next stage; empty if nobody's
public record Stage(
        Map<String, Fraction> votes,
        Fraction exhausted,
        List<String> elected,
        List<String> excluded,
        List<String> surplusOf) {
    public Stage {
        votes = Collections.unmodifiableMap(new LinkedHashMap<>(votes));
        elected = List.copyOf(elected);
        excluded = List.copyOf(excluded);
        surplusOf = List.copyOf(surplusOf);
    }

    Fraction votes(String option) {
        return votes.getOrDefault(option, Fraction.ZERO);
    }
}
