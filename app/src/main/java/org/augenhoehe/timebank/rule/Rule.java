package org.augenhoehe.timebank.rule;

import java.time.Instant;
import java.util.UUID;

import org.jspecify.annotations.Nullable;

/// A version of the rules. The one with the highest number is in force.
///
/// @param number counts from 1
/// @param at since when it is in force
/// @param step the decision from which it comes; null for the first, which the operator set
/// @param enteredBy who brought it in; null once that person is gone
public record Rule(
        UUID id,
        int number,
        Instant at,
        Terms terms,
        @Nullable UUID step,
        @Nullable UUID enteredBy) {

    /// Whether the members have not decided yet: the operator set it when the bank was opened.
    public boolean isOfOperator() {
        return step == null;
    }
}
