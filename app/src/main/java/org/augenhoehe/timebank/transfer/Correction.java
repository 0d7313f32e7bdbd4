package org.augenhoehe.timebank.transfer;

import java.time.Instant;
import java.util.UUID;

import org.jspecify.annotations.Nullable;

/// That a posting was wrong.
///
/// @param account the side that asks; null where a keeper decided
/// @param askedBy who asks, or the keeper; null once that person is gone
/// @param done the counter-entry; null before
public record Correction(
        UUID id,
        UUID posting,
        String reason,
        @Nullable UUID account,
        @Nullable UUID askedBy,
        CorrectionState state,
        @Nullable UUID done,
        Instant at,
        boolean hidden) {}
