package org.augenhoehe.sharing.handover.damage;

import java.time.Instant;
import java.util.UUID;

import org.jspecify.annotations.Nullable;

/// Something of an offer is broken.
///
/// @param booking in whose time it came, as far as anybody knows; null where in nobody's
/// @param usable whether the thing can be used all the same
/// @param reportedBy null once that person is gone
/// @param assisted whether somebody was helped in telling of it
public record Damage(
        UUID id,
        UUID offer,
        long piece,
        @Nullable UUID booking,
        Found found,
        boolean usable,
        DamageState state,
        Instant at,
        Instant movedAt,
        @Nullable UUID reportedBy,
        boolean assisted) {
    public static final String PATH = "/teilen/schaden";

    public String path() {
        return PATH + "/" + id;
    }

    public boolean isReportedBy(@Nullable UUID person) {
        return person != null && person.equals(reportedBy);
    }
}
