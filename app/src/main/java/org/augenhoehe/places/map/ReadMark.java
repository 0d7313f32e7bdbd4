package org.augenhoehe.places.map;

import org.jspecify.annotations.Nullable;
import org.locationtech.jts.geom.Coordinate;
import org.locationtech.jts.geom.Point;
import org.locationtech.jts.io.WKBWriter;

/// A mark as the index keeps it.
///
/// @param inside a point on it, in degrees
/// @param shape as WKB in hexadecimal digits; null for a point
/// @param bounds the literal of a `box` in units of the map; null for a point, as is its shape
record ReadMark(
        MapMark mark,
        String words,
        Coordinate inside,
        @Nullable String shape,
        @Nullable String bounds) {

    static ReadMark of(MapMark mark, String words) {
        var shape = mark.shape();
        if (shape instanceof Point point) {
            return new ReadMark(mark, words, point.getCoordinate(), null, null);
        }
        var box = shape.getEnvelopeInternal();
        return new ReadMark(
                mark,
                words,
                shape.getInteriorPoint().getCoordinate(),
                WKBWriter.toHex(new WKBWriter().write(shape)),
                "(%s,%s),(%s,%s)"
                        .formatted(
                                World.x(box.getMinX()),
                                World.y(box.getMaxY()),
                                World.x(box.getMaxX()),
                                World.y(box.getMinY())));
    }

    int x() {
        return (int) World.x(inside.x);
    }

    int y() {
        return (int) World.y(inside.y);
    }
}
