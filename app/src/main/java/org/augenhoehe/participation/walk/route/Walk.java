package org.augenhoehe.participation.walk.route;

import java.time.Instant;
import java.util.Optional;
import java.util.UUID;

import org.augenhoehe.places.Coordinates;
import org.jspecify.annotations.Nullable;

/// A walk, as hosts prepared it.
///
/// @param minutes how long it takes, with the time at the stations
/// @param meeting where people meet, in words
/// @param told what else is good to know; may be empty
/// @param hidden whether moderation has hidden what hosts wrote; when it begins still stands
public record Walk(
        UUID step,
        UUID undertaking,
        Instant startsAt,
        int minutes,
        String meeting,
        @Nullable Double latitude,
        @Nullable Double longitude,
        String told,
        boolean hidden) {
    /// Key of the method.
    public static final String METHOD = "walk";

    public static String path(UUID step) {
        return "/rundgang/" + step;
    }

    public Instant endsAt() {
        return startsAt.plusSeconds(60L * minutes);
    }

    public Optional<Coordinates> point() {
        return Points.of(latitude, longitude);
    }
}
