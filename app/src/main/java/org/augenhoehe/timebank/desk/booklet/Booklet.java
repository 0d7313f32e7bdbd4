package org.augenhoehe.timebank.desk.booklet;

import java.time.Instant;
import java.util.UUID;

import org.jspecify.annotations.Nullable;

/// A booklet of exchange slips.
///
/// @param person whose it is; null once they are gone
/// @param slips how many it had
/// @param used how many of them counted
/// @param endedAt when it was said that it is lost
public record Booklet(
        UUID id,
        @Nullable UUID person,
        int slips,
        int used,
        Instant at,
        @Nullable Instant endedAt) {
    public boolean isGood() {
        return person != null && endedAt == null;
    }
}
