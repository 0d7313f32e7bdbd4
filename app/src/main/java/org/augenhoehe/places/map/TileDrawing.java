package org.augenhoehe.places.map;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

import org.augenhoehe.places.map.TileStore.Cell;
import org.augenhoehe.places.map.TileStore.Named;
import org.locationtech.jts.geom.Geometry;
import org.locationtech.jts.geom.GeometryFactory;
import org.locationtech.jts.io.ParseException;
import org.locationtech.jts.io.WKBReader;
import org.springframework.stereotype.Component;

/// Makes a vector tile with two layers: `marken` (single marks and clusters) and `formen` (lines and areas).
///
/// A single mark has `ebene`, `titel`, `pfad`; a cluster has `anzahl`, and `ebene` where all in it are of one layer.
@Component
class TileDrawing {
    private static final GeometryFactory FACTORY = new GeometryFactory();

    private final TileStore store;

    TileDrawing(TileStore store) {
        this.store = store;
    }

    byte[] draw(Tile tile, MapFilter filter) {
        return VectorTiles.encoded(tile, Map.of("marken", marks(tile, filter), "formen", shapes(tile, filter)));
    }

    private List<Geometry> marks(Tile tile, MapFilter filter) {
        var cells = store.listCells(tile, filter).stream()
                .collect(Collectors.groupingBy(Cell::cell))
                .values();
        var single = cells.stream()
                .filter(TileDrawing::isOne)
                .map(cell -> cell.getFirst().first())
                .toList();
        var named = single.isEmpty()
                ? Map.<Long, Named>of()
                : store.listNamed(single).stream().collect(Collectors.toMap(Named::number, one -> one));
        var marks = new ArrayList<Geometry>(cells.size());
        for (var cell : cells) {
            var one = isOne(cell) ? named.get(cell.getFirst().first()) : null;
            marks.add(one == null ? cluster(cell) : mark(cell.getFirst(), one));
        }
        return marks;
    }

    private static boolean isOne(List<Cell> cell) {
        return cell.size() == 1 && cell.getFirst().count() == 1;
    }

    private static Geometry mark(Cell cell, Named named) {
        return point(cell.x(), cell.y(), Map.of("ebene", named.layer(), "titel", named.title(), "pfad", named.path()));
    }

    private static Geometry cluster(Collection<Cell> parts) {
        var many = parts.stream().mapToInt(Cell::count).sum();
        var x = parts.stream().mapToDouble(part -> part.x() * part.count()).sum() / many;
        var y = parts.stream().mapToDouble(part -> part.y() * part.count()).sum() / many;
        var told = new HashMap<String, Object>(Map.of("anzahl", many));
        if (parts.size() == 1) {
            told.put("ebene", parts.iterator().next().layer());
        }
        return point(x, y, told);
    }

    private static Geometry point(double x, double y, Map<String, Object> told) {
        var point = FACTORY.createPoint(new org.locationtech.jts.geom.Coordinate(x, y));
        point.setUserData(told);
        return point;
    }

    private List<Geometry> shapes(Tile tile, MapFilter filter) {
        var reader = new WKBReader(FACTORY);
        return store.listShapes(tile, filter).stream()
                .map(stored -> {
                    var drawn = VectorTiles.cut(tile, read(reader, stored.shape()));
                    drawn.setUserData(Map.of("ebene", stored.layer(), "titel", stored.title(), "pfad", stored.path()));
                    return drawn;
                })
                .filter(drawn -> !drawn.isEmpty())
                .toList();
    }

    private static Geometry read(WKBReader reader, byte[] shape) {
        try {
            return reader.read(shape);
        } catch (ParseException broken) {
            throw new IllegalStateException("A shape in the index cannot be read", broken);
        }
    }
}
