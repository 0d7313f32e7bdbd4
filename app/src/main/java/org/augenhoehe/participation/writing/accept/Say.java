package org.augenhoehe.participation.writing.accept;

import java.time.Instant;
import java.util.UUID;

import org.jspecify.annotations.Nullable;

/// What one person says to a change.
///
/// @param person null once that person is gone
public record Say(UUID id, UUID change, @Nullable UUID person, Stand stand, String reason, Instant at, boolean hidden) {
    /// In the page of the change.
    public String anchor() {
        return "s-" + id;
    }
}
