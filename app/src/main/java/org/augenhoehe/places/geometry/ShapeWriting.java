package org.augenhoehe.places.geometry;

import java.math.BigDecimal;
import java.math.RoundingMode;

import org.locationtech.jts.geom.Coordinate;
import org.locationtech.jts.geom.Geometry;
import org.locationtech.jts.geom.GeometryCollection;
import org.locationtech.jts.geom.LineString;
import org.locationtech.jts.geom.Point;
import org.locationtech.jts.geom.Polygon;

/// A geometry as GeoJSON text.
final class ShapeWriting {
    private static final int DIGITS = 7;

    private final StringBuilder text = new StringBuilder();

    static String write(Geometry geometry) {
        var writing = new ShapeWriting();
        writing.object(geometry);
        return writing.text.toString();
    }

    private void object(Geometry geometry) {
        text.append("{\"type\":\"").append(geometry.getGeometryType());
        if (geometry.getClass() == GeometryCollection.class) {
            text.append("\",\"geometries\":[");
            each(geometry, this::object);
            text.append("]}");
            return;
        }
        text.append("\",\"coordinates\":");
        coordinates(geometry);
        text.append('}');
    }

    private void coordinates(Geometry geometry) {
        switch (geometry) {
            case Point point -> position(point.getCoordinate());
            case LineString line -> positions(line.getCoordinates());
            case Polygon area -> area(area);
            default -> {
                text.append('[');
                each(geometry, this::coordinates);
                text.append(']');
            }
        }
    }

    /// The outer ring goes against the clock, holes with it, as the standard asks.
    private void area(Polygon area) {
        var turned = (Polygon) area.norm().reverse();
        text.append('[');
        positions(turned.getExteriorRing().getCoordinates());
        for (int i = 0; i < turned.getNumInteriorRing(); i++) {
            text.append(',');
            positions(turned.getInteriorRingN(i).getCoordinates());
        }
        text.append(']');
    }

    private void positions(Coordinate[] all) {
        text.append('[');
        for (int i = 0; i < all.length; i++) {
            if (i > 0) {
                text.append(',');
            }
            position(all[i]);
        }
        text.append(']');
    }

    private void position(Coordinate at) {
        text.append('[').append(number(at.x)).append(',').append(number(at.y)).append(']');
    }

    private static String number(double degrees) {
        return BigDecimal.valueOf(degrees)
                .setScale(DIGITS, RoundingMode.HALF_UP)
                .stripTrailingZeros()
                .toPlainString();
    }

    private void each(Geometry many, java.util.function.Consumer<Geometry> told) {
        for (int i = 0; i < many.getNumGeometries(); i++) {
            if (i > 0) {
                text.append(',');
            }
            told.accept(many.getGeometryN(i));
        }
    }
}
