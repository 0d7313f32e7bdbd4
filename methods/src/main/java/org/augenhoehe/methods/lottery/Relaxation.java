package org.augenhoehe.methods.lottery;

import java.util.List;

/// A change of one quota that helps to make a panel possible, together with the others of the same
/// [Feasibility.Impossible].
///
/// @param quota which one, as it is
/// @param bound which end of it moves
/// @param now the bound as it is
/// @param better the bound that helps: lower than `now` for a least number, higher for a most number
public record Relaxation(Quota quota, Bound bound, int now, int better) {
    /// Which end of a quota.
    public enum Bound {
        LEAST,
        MOST
    }

    /// The key of the sentence a page shows, for example "At least 8 instead of 9 with gender: female".
    public String textKey() {
        return bound == Bound.LEAST ? "lottery.relaxation.least" : "lottery.relaxation.most";
    }

    /// The arguments of that sentence: category, feature, bound now, better bound.
    public List<Object> arguments() {
        return List.of(quota.category(), quota.feature(), now, better);
    }

    String inWords() {
        return "at %s %d instead of %d with %s: %s"
                .formatted(bound == Bound.LEAST ? "least" : "most", better, now, quota.category(), quota.feature());
    }
}
