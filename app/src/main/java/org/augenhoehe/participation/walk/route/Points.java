package org.augenhoehe.participation.walk.route;

import java.util.Optional;

import org.augenhoehe.places.Coordinates;
import org.jspecify.annotations.Nullable;

/// Positions as walks keep them: four digits are about ten metres. More would tell where exactly somebody stood, and
/// nobody needs to know.
public final class Points {
    private static final double DIGITS = 10_000;

    private Points() {}

    public static double coarse(double degrees) {
        return Math.round(degrees * DIGITS) / DIGITS;
    }

    static @Nullable Double coarse(@Nullable Double degrees) {
        return degrees == null ? null : coarse(degrees.doubleValue());
    }

    public static Optional<Coordinates> of(@Nullable Double latitude, @Nullable Double longitude) {
        return latitude == null || longitude == null
                ? Optional.empty()
                : Optional.of(new Coordinates(latitude, longitude));
    }
}
