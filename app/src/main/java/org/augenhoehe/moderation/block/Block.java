package org.augenhoehe.moderation.block;

import java.time.Instant;
import java.util.UUID;

import org.jspecify.annotations.Nullable;

/// Somebody may read, but not write, until then.
///
/// @param objection what they say against it; null where nothing yet
/// @param answer why it stays all the same; null while nobody has decided
public record Block(
        UUID id,
        String reason,
        Instant at,
        Instant until,
        @Nullable String objection,
        @Nullable String answer) {

    public boolean waits() {
        return objection != null && answer == null;
    }
}
