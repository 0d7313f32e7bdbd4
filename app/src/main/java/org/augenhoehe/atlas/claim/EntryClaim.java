package org.augenhoehe.atlas.claim;

import java.time.Instant;
import java.util.UUID;

import org.jspecify.annotations.Nullable;

/// An organisation says that an entry is theirs.
///
/// @param granted null while nobody has answered
public record EntryClaim(
        UUID id,
        UUID entry,
        UUID organisation,
        Instant askedAt,
        @Nullable Boolean granted,
        String reason) {}
