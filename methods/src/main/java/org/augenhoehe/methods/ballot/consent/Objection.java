package org.augenhoehe.methods.ballot.consent;

import java.time.Instant;
import java.util.Optional;

/// An objection and what became of it.
///
/// @param voter who raised it; empty if the vote is secret
/// @param reason in the person's words
/// @param round in which it was raised, counted from 1
/// @param raised when
/// @param state what became of it
/// @param ended when it stopped standing; empty while it stands
public record Objection(
        Optional<String> voter, String reason, int round, Instant raised, State state, Optional<Instant> ended) {

    /// What became of an objection.
    public enum State {
        /// It stands. A later wording does not end it: only the person can.
        STANDS,
        /// A later wording took it up, and the person no longer objects.
        INTEGRATED,
        /// The person no longer objects.
        WITHDRAWN,
        /// The person objects again, with the reason of their next answer.
        RENEWED
    }

    /// Whether it still stands in the way.
    public boolean stands() {
        return state == State.STANDS;
    }

    Objection withoutName() {
        return new Objection(Optional.empty(), reason, round, raised, state, ended);
    }
}
