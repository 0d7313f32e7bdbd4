package org.augenhoehe.methods.ballot.consent;

import java.time.Instant;

import org.augenhoehe.methods.ballot.Flaw;
import org.augenhoehe.methods.ballot.FlawedBallot;

/// What one person said at one time. Whoever thinks again answers again: the latest answer counts.
///
/// @param voter an id
/// @param standing in which capacity; may be empty
/// @param at decides to which round it belongs
/// @param stand what they said
public record Answer(String voter, String standing, Instant at, Stand stand) {
    /// @throws FlawedBallot if the voter is blank
    public Answer {
        if (voter.isBlank()) {
            throw new FlawedBallot(new Flaw(Flaw.Kind.BLANK_VOTER, voter));
        }
    }
}
