package org.augenhoehe.methods.ballot.consent;

import java.time.Instant;
import java.util.Set;

/// A wording put to everybody.
///
/// @param opened from when on answers belong to this round
/// @param proposal id of the wording
/// @param integrates voters whose objections this wording takes up; empty in the first round
public record Round(Instant opened, String proposal, Set<String> integrates) {
    public Round {
        integrates = Set.copyOf(integrates);
    }
}
