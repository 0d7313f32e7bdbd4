package org.augenhoehe.sharing.mediation;

import java.time.Instant;
import java.util.UUID;

import org.jspecify.annotations.Nullable;

/// What both sides could agree on, as whoever mediates puts it.
///
/// @param firstYes null while that side has not answered
/// @param otherYes the same for the other side
public record DisputeOutcome(
        UUID id,
        UUID dispute,
        String words,
        @Nullable UUID proposedBy,
        Instant at,
        @Nullable Boolean firstYes,
        @Nullable Boolean otherYes,
        boolean hidden) {

    public boolean isOpen() {
        return !isRefused() && !isAgreed();
    }

    public boolean isAgreed() {
        return Boolean.TRUE.equals(firstYes) && Boolean.TRUE.equals(otherYes);
    }

    public boolean isRefused() {
        return Boolean.FALSE.equals(firstYes) || Boolean.FALSE.equals(otherYes);
    }

    /// Whether a side still has to say yes or no.
    public boolean waitsFor(Side side) {
        return isOpen()
                && switch (side) {
                    case FIRST -> firstYes == null;
                    case OTHER -> otherYes == null;
                    case MEDIATOR -> false;
                };
    }
}
