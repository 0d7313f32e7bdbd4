package org.augenhoehe.places.map;

import java.util.Collection;
import java.util.List;
import java.util.Map;

import org.locationtech.jts.geom.CoordinateSequence;
import org.locationtech.jts.geom.CoordinateSequenceFilter;
import org.locationtech.jts.geom.Envelope;
import org.locationtech.jts.geom.Geometry;
import org.locationtech.jts.geom.GeometryFactory;
import org.locationtech.jts.geom.util.AffineTransformation;
import org.locationtech.jts.operation.overlayng.OverlayNGRobust;
import org.locationtech.jts.simplify.DouglasPeuckerSimplifier;
import org.locationtech.jts.simplify.TopologyPreservingSimplifier;

import io.github.sebasbaumh.mapbox.vectortile.VectorTile;
import io.github.sebasbaumh.mapbox.vectortile.adapt.jts.JtsAdapter;
import io.github.sebasbaumh.mapbox.vectortile.adapt.jts.UserDataKeyValueMapConverter;
import io.github.sebasbaumh.mapbox.vectortile.build.MvtLayerProps;

/// The form of a vector tile (MVT 2.1): whole numbers from 0 to 4096 within the tile, from its north-west corner.
final class VectorTiles {
    private static final int EXTENT = 4096;
    private static final int VERSION = 2;

    private VectorTiles() {}

    /// @param layers geometries in units of the world, with a map of words as their user data
    static byte[] encoded(Tile tile, Map<String, ? extends Collection<Geometry>> layers) {
        var encoded = VectorTile.Tile.newBuilder();
        layers.forEach((name, geometries) -> {
            if (!geometries.isEmpty()) {
                encoded.addLayers(layer(tile, name, geometries));
            }
        });
        return encoded.build().toByteArray();
    }

    private static VectorTile.Tile.Layer layer(Tile tile, String name, Collection<Geometry> geometries) {
        var layer = VectorTile.Tile.Layer.newBuilder()
                .setVersion(VERSION)
                .setName(name)
                .setExtent(EXTENT);
        var told = new MvtLayerProps();
        var shown = geometries.stream().map(geometry -> inTile(tile, geometry)).toList();
        JtsAdapter.addFeatures(layer, shown, told, new UserDataKeyValueMapConverter());
        told.getKeys().forEach(layer::addKeys);
        told.getValues().forEach(value -> layer.addValues(value(value)));
        return layer.build();
    }

    private static VectorTile.Tile.Value value(Object value) {
        var encoded = VectorTile.Tile.Value.newBuilder();
        return switch (value) {
            case Integer number -> encoded.setIntValue(number).build();
            default -> encoded.setStringValue(value.toString()).build();
        };
    }

    private static Geometry inTile(Tile tile, Geometry geometry) {
        var scale = (double) EXTENT / tile.size();
        var moved = AffineTransformation.translationInstance(
                        -(double) tile.x() * tile.size(), -(double) tile.y() * tile.size())
                .scale(scale, scale)
                .transform(geometry);
        moved.setUserData(geometry.getUserData());
        return moved;
    }

    /// A shape in degrees as it is drawn in a tile: made plain to half a pixel and cut at the edges, in units of the
    /// world; empty where nothing of it is left.
    static Geometry cut(Tile tile, Geometry degrees) {
        var shape = degrees.copy();
        shape.apply(IN_WORLD);
        shape.geometryChanged();
        var pixel = tile.size() / 512.0;
        var plain = shape.getDimension() == 2
                ? TopologyPreservingSimplifier.simplify(shape, pixel / 2)
                : DouglasPeuckerSimplifier.simplify(shape, pixel / 2);
        var frame = tile.bounds();
        return frame.contains(plain.getEnvelopeInternal()) ? plain : within(plain, frame);
    }

    private static Geometry within(Geometry shape, Envelope frame) {
        var square = new GeometryFactory().toGeometry(frame);
        if (shape.getNumGeometries() == 1) {
            return OverlayNGRobust.overlay(
                    shape, square, org.locationtech.jts.operation.overlayng.OverlayNG.INTERSECTION);
        }
        var parts = java.util.stream.IntStream.range(0, shape.getNumGeometries())
                .mapToObj(shape::getGeometryN)
                .map(part -> within(part, frame))
                .filter(part -> !part.isEmpty())
                .toList();
        return new GeometryFactory().buildGeometry(List.copyOf(parts));
    }

    private static final CoordinateSequenceFilter IN_WORLD = new CoordinateSequenceFilter() {
        @Override
        public void filter(CoordinateSequence all, int number) {
            var longitude = all.getX(number);
            var latitude = all.getY(number);
            all.setOrdinate(number, CoordinateSequence.X, World.x(longitude));
            all.setOrdinate(number, CoordinateSequence.Y, World.y(latitude));
        }

        @Override
        public boolean isDone() {
            return false;
        }

        @Override
        public boolean isGeometryChanged() {
            return true;
        }
    };
}
