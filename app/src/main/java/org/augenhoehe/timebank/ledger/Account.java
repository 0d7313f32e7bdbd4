package org.augenhoehe.timebank.ledger;

import java.time.Instant;
import java.util.UUID;

import org.jspecify.annotations.Nullable;

/// @param person whose it is; null for other kinds, and once that person is gone
/// @param balance in minutes; nobody but who acts for it reads it, and nobody at all while it rests
/// @param legs how many postings it has
/// @param closedAt when it was left; null while it is used
public record Account(
        UUID id,
        AccountKind kind,
        @Nullable UUID person,
        @Nullable UUID organisation,
        Mode mode,
        long balance,
        long legs,
        Instant openedAt,
        @Nullable Instant closedAt) {

    public boolean isOpen() {
        return closedAt == null;
    }

    /// Whether it neither gains nor loses.
    public boolean rests() {
        return mode == Mode.GIFTS;
    }
}
