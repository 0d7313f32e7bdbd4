package org.augenhoehe.participation.kiosk;

import java.time.Instant;
import java.util.UUID;

import org.jspecify.annotations.Nullable;

/// A tablet in the house.
///
/// @param place where it stands, as hosts call it
/// @param openedBy null once that person is gone
/// @param until when it ends by itself
/// @param endedAt when hosts ended it; null before
/// @param codeUntil how long the last code opens it; null where it was used
/// @param connected whether a tablet has been opened with a code
public record Kiosk(
        UUID id,
        UUID undertaking,
        String place,
        @Nullable UUID openedBy,
        Instant openedAt,
        Instant until,
        @Nullable Instant endedAt,
        @Nullable Instant codeUntil,
        boolean connected) {
    public boolean isOpen(Instant now) {
        return endedAt == null && now.isBefore(until);
    }
}
