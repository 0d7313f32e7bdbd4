package org.augenhoehe.sharing.handover.sign;

import java.time.Instant;
import java.util.UUID;

import org.augenhoehe.sharing.handover.Side;
import org.jspecify.annotations.Nullable;

/// A thing changed hands.
///
/// @param side who entered it
/// @param enteredBy null once that person is gone
/// @param assisted whether somebody was helped in entering it
public record Handover(
        UUID id,
        UUID booking,
        HandoverKind kind,
        Instant at,
        Signed signed,
        Side side,
        @Nullable UUID enteredBy,
        boolean assisted) {

    /// How the other side said that it was there.
    public enum Signed {
        CODE,
        PAPER;

        public String textKey() {
            return "sharing.handover.signed." + this;
        }
    }
}
