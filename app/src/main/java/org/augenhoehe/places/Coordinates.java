package org.augenhoehe.places;

import java.util.Locale;
import java.util.Optional;

/// A point on the earth (WGS 84), in degrees.
public record Coordinates(double latitude, double longitude) {
    private static final double EARTH_RADIUS = 6_371_008.8;

    /// @throws IllegalArgumentException for a point that is not on the earth
    public Coordinates {
        if (!isValid(latitude, longitude)) {
            throw new IllegalArgumentException("No point on the earth: " + latitude + ", " + longitude);
        }
    }

    /// Reads what came from outside; a decimal comma is understood.
    ///
    /// @return empty when it is no point on the earth
    public static Optional<Coordinates> find(String latitude, String longitude) {
        try {
            var north = Double.parseDouble(latitude.strip().replace(',', '.'));
            var east = Double.parseDouble(longitude.strip().replace(',', '.'));
            return isValid(north, east) ? Optional.of(new Coordinates(north, east)) : Optional.empty();
        } catch (NumberFormatException notANumber) {
            return Optional.empty();
        }
    }

    private static boolean isValid(double latitude, double longitude) {
        return latitude >= -90 && latitude <= 90 && longitude >= -180 && longitude <= 180;
    }

    /// Metres along the surface, by the haversine formula: at most half a percent off, the earth being no ball.
    public double distanceTo(Coordinates other) {
        var north = Math.toRadians(other.latitude - latitude);
        var east = Math.toRadians(other.longitude - longitude);
        var half = square(Math.sin(north / 2))
                + Math.cos(Math.toRadians(latitude))
                        * Math.cos(Math.toRadians(other.latitude))
                        * square(Math.sin(east / 2));
        return 2 * EARTH_RADIUS * Math.asin(Math.min(1, Math.sqrt(half)));
    }

    /// The box in which everything within a distance lies: an index finds it fast, the exact distance comes after.
    public Box around(double metres) {
        var north = Math.toDegrees(metres / EARTH_RADIUS);
        var shrunk = Math.cos(Math.toRadians(Math.min(90, Math.abs(latitude) + north)));
        var east = shrunk < 1e-6 ? 180 : Math.min(180, north / shrunk);
        return new Box(
                Math.max(-90, latitude - north),
                Math.max(-180, longitude - east),
                Math.min(90, latitude + north),
                Math.min(180, longitude + east));
    }

    private static double square(double number) {
        return number * number;
    }

    /// "49.01234, 8.40444": a metre is the fifth digit.
    @Override
    public String toString() {
        return String.format(Locale.ROOT, "%.5f, %.5f", latitude, longitude);
    }

    /// @param south and west: the lower left corner
    /// @param north and east: the upper right one
    public record Box(double south, double west, double north, double east) {}
}
