package org.augenhoehe.places.map;

import org.locationtech.jts.geom.Coordinate;

/// The square that the earth is in Web Mercator, in whole units: 2^28 from west to east, fifteen centimetres each at
/// the
/// equator. North is zero.
final class World {
    static final int BITS = 28;
    static final int SIZE = 1 << BITS;

    /// Mercator ends here; what lies nearer to a pole is shown at its edge.
    private static final double FARTHEST_NORTH = 85.051128779806;

    private World() {}

    static double x(double longitude) {
        return Math.clamp((longitude + 180) / 360 * SIZE, 0, SIZE - 1);
    }

    static double y(double latitude) {
        var sine = Math.sin(Math.toRadians(Math.clamp(latitude, -FARTHEST_NORTH, FARTHEST_NORTH)));
        return Math.clamp((0.5 - Math.log((1 + sine) / (1 - sine)) / (4 * Math.PI)) * SIZE, 0, SIZE - 1);
    }

    static double longitude(double x) {
        return x / SIZE * 360 - 180;
    }

    static double latitude(double y) {
        return Math.toDegrees(Math.atan(Math.sinh(Math.PI * (1 - 2 * y / SIZE))));
    }

    static Coordinate of(Coordinate degrees) {
        return new Coordinate(x(degrees.x), y(degrees.y));
    }

    /// Along the Z-order curve: the bits of x and y in turn.
    static long code(int x, int y) {
        return spread(x) | spread(y) << 1;
    }

    private static long spread(int value) {
        long bits = value & 0xFFFFFFFL;
        bits = (bits | bits << 16) & 0x0000FFFF0000FFFFL;
        bits = (bits | bits << 8) & 0x00FF00FF00FF00FFL;
        bits = (bits | bits << 4) & 0x0F0F0F0F0F0F0F0FL;
        bits = (bits | bits << 2) & 0x3333333333333333L;
        return (bits | bits << 1) & 0x5555555555555555L;
    }
}
