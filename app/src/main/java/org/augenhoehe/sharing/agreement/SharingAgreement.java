package org.augenhoehe.sharing.agreement;

import java.time.Instant;
import java.util.Set;
import java.util.UUID;

import org.jspecify.annotations.Nullable;

/// Two organisations or groups agree on what their people may use of each other.
///
/// @param endedFor which of them ended it; null while it goes on
public record SharingAgreement(
        UUID id,
        UUID first,
        UUID second,
        Instant at,
        @Nullable Instant endedAt,
        @Nullable UUID endedFor,
        String endReason) {

    public static final String PATH = "/teilen/vertraege";

    public String path() {
        return PATH + "/" + id;
    }

    public boolean isEnded() {
        return endedAt != null;
    }

    public UUID partner(UUID organisation) {
        return organisation.equals(first) ? second : first;
    }

    /// Whether somebody who speaks for these speaks for a side of it.
    public boolean isOf(Set<UUID> speaks) {
        return speaks.contains(first) || speaks.contains(second);
    }
}
