package org.augenhoehe.sharing.step;

import java.time.Instant;
import java.util.UUID;

import org.augenhoehe.sharing.offer.Good;
import org.jspecify.annotations.Nullable;

/// What a step needs: a room for twenty, a van on Saturday, somebody who signs.
///
/// @param amount how many of it
/// @param fromAt when; null where any time is fine
/// @param askedBy who wrote it down for the hosts; null once that person is gone
/// @param closedAt since when no more answers are looked for
public record StepNeed(
        UUID id,
        UUID step,
        UUID undertaking,
        Good good,
        String title,
        String about,
        int amount,
        @Nullable Instant fromAt,
        @Nullable Instant untilAt,
        @Nullable UUID askedBy,
        Instant at,
        @Nullable Instant closedAt,
        boolean hidden) {

    public static final String PATH = "/teilen/bedarf";

    public String path() {
        return path(id);
    }

    public static String path(UUID id) {
        return PATH + "/" + id;
    }

    public boolean isOpen() {
        return closedAt == null && !hidden;
    }

    public String name() {
        return hidden ? "…" : title;
    }
}
