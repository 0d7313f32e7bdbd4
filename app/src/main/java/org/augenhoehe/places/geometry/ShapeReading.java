package org.augenhoehe.places.geometry;

import java.util.ArrayList;
import java.util.List;

import org.jspecify.annotations.Nullable;
import org.locationtech.jts.geom.Coordinate;
import org.locationtech.jts.geom.Envelope;
import org.locationtech.jts.geom.Geometry;
import org.locationtech.jts.geom.LineString;
import org.locationtech.jts.geom.LinearRing;
import org.locationtech.jts.geom.Point;
import org.locationtech.jts.geom.Polygon;
import org.locationtech.jts.operation.valid.IsValidOp;

import tools.jackson.databind.JsonNode;

/// One reading of one GeoJSON geometry: the first mistake ends it.
final class ShapeReading {
    private static final double FAR_NORTH = 90;
    private static final double FAR_EAST = 180;

    private final @Nullable Envelope within;
    private int points;

    ShapeReading(@Nullable Envelope within) {
        this.within = within;
    }

    Shape read(JsonNode json) {
        try {
            return checked(geometry(json));
        } catch (Wrong wrong) {
            return new Shape.Bad(wrong.flaw, wrong.where);
        }
    }

    /// What was read from elsewhere, such as a track, is held against the same rules.
    Shape checked(Geometry geometry) {
        if (geometry.isEmpty()) {
            return new Shape.Bad(Flaw.EMPTY, "");
        }
        var bounds = geometry.getEnvelopeInternal();
        if (within != null && !within.intersects(bounds) && within.intersects(turned(bounds))) {
            return new Shape.Bad(Flaw.SWAPPED, Geometries.where(geometry.getCoordinate()));
        }
        var valid = new IsValidOp(geometry);
        return valid.isValid()
                ? new Shape.Read(geometry)
                : new Shape.Bad(
                        Flaw.CROSSES_ITSELF,
                        Geometries.where(valid.getValidationError().getCoordinate()));
    }

    private Geometry geometry(JsonNode json) {
        var type = json.path("type").asString("");
        var at = json.path("coordinates");
        return switch (type) {
            case "Feature" -> geometry(json.path("geometry"));
            case "Point" -> point(at);
            case "LineString" -> line(at);
            case "Polygon" -> area(at);
            case "MultiPoint" ->
                Geometries.FACTORY.createMultiPoint(each(at, this::point).toArray(Point[]::new));
            case "MultiLineString" ->
                Geometries.FACTORY.createMultiLineString(each(at, this::line).toArray(LineString[]::new));
            case "MultiPolygon" ->
                Geometries.FACTORY.createMultiPolygon(each(at, this::area).toArray(Polygon[]::new));
            case "GeometryCollection" ->
                Geometries.FACTORY.createGeometryCollection(
                        each(json.path("geometries"), this::geometry).toArray(Geometry[]::new));
            default -> throw new Wrong(Flaw.NOT_A_SHAPE, shortened(type));
        };
    }

    private Point point(JsonNode json) {
        return Geometries.FACTORY.createPoint(position(json));
    }

    private LineString line(JsonNode json) {
        var all = positions(json);
        if (all.length < 2) {
            throw new Wrong(Flaw.TOO_FEW_POINTS, "");
        }
        return Geometries.FACTORY.createLineString(all);
    }

    private Polygon area(JsonNode json) {
        var rings = each(json, this::ring);
        if (rings.isEmpty()) {
            throw new Wrong(Flaw.TOO_FEW_POINTS, "");
        }
        return Geometries.FACTORY.createPolygon(
                rings.getFirst(), rings.subList(1, rings.size()).toArray(LinearRing[]::new));
    }

    private LinearRing ring(JsonNode json) {
        var all = positions(json);
        if (all.length < 3) {
            throw new Wrong(Flaw.TOO_FEW_POINTS, all.length == 0 ? "" : Geometries.where(all[0]));
        }
        if (!all[0].equals2D(all[all.length - 1])) {
            throw new Wrong(Flaw.OPEN_RING, Geometries.where(all[all.length - 1]));
        }
        if (all.length < 4) {
            throw new Wrong(Flaw.TOO_FEW_POINTS, Geometries.where(all[0]));
        }
        return Geometries.FACTORY.createLinearRing(all);
    }

    private Coordinate[] positions(JsonNode json) {
        return each(json, this::position).toArray(Coordinate[]::new);
    }

    private Coordinate position(JsonNode json) {
        points++;
        if (points > Geometries.MOST_POINTS) {
            throw new Wrong(Flaw.TOO_MANY_POINTS, "");
        }
        if (!json.isArray()
                || json.size() < 2
                || !json.get(0).isNumber()
                || !json.get(1).isNumber()) {
            throw new Wrong(Flaw.NOT_NUMBERS, Integer.toString(points));
        }
        return onEarth(json.get(0).asDouble(), json.get(1).asDouble());
    }

    /// North and east the other way round are still on the earth for most of it, so not every swap shows here.
    static Coordinate onEarth(double longitude, double latitude) {
        var at = new Coordinate(longitude, latitude);
        if (Math.abs(longitude) <= FAR_EAST && Math.abs(latitude) <= FAR_NORTH) {
            return at;
        }
        var swapped = Math.abs(latitude) <= FAR_EAST && Math.abs(longitude) <= FAR_NORTH;
        throw new Wrong(swapped ? Flaw.SWAPPED : Flaw.OUT_OF_RANGE, Geometries.where(at));
    }

    private static Envelope turned(Envelope bounds) {
        return new Envelope(bounds.getMinY(), bounds.getMaxY(), bounds.getMinX(), bounds.getMaxX());
    }

    private static <T> List<T> each(JsonNode json, java.util.function.Function<JsonNode, T> read) {
        if (!json.isArray()) {
            throw new Wrong(Flaw.NOT_A_SHAPE, "");
        }
        var all = new ArrayList<T>(json.size());
        json.forEach(one -> all.add(read.apply(one)));
        return all;
    }

    private static String shortened(String type) {
        return type.substring(0, Math.min(40, type.length()));
    }

    /// Ends the reading at the first mistake; never leaves this package.
    static final class Wrong extends RuntimeException {
        final Flaw flaw;
        final String where;

        Wrong(Flaw flaw, String where) {
            super(flaw.name(), null, false, false);
            this.flaw = flaw;
            this.where = where;
        }
    }
}
