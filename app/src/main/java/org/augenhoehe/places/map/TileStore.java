package org.augenhoehe.places.map;

import java.util.List;
import java.util.UUID;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/// Reads the index for tiles.
@Repository
class TileStore {
    /// More lines and areas in one tile nobody can tell apart; the largest are drawn.
    private static final int MOST_SHAPES = 1000;

    private final JdbcClient db;

    TileStore(JdbcClient db) {
        this.db = db;
    }

    /// What stands in one cell of a tile, of one layer.
    ///
    /// @param first the number of one of its marks
    record Cell(long cell, String layer, int count, double x, double y, long first) {}

    /// The words of one mark.
    record Named(long number, String layer, UUID id, String title, String path) {}

    /// A line or area.
    record Stored(String layer, String title, String path, byte[] shape) {}

    List<Cell> listCells(Tile tile, MapFilter filter) {
        return db.sql("""
                select m.code >> %d as cell, m.layer, count(*) as many, avg(m.x) as x, avg(m.y) as y,
                       min(m.number) as first
                from %s %s group by 1, 2
                """.formatted(
                                tile.cellBits(),
                                filter.spots(),
                                filter.where(tile.z() == 0 ? "" : "m.code between :first and :last")))
                .params(filter.values())
                .param("first", tile.firstCode())
                .param("last", tile.lastCode())
                .query((row, number) -> new Cell(
                        row.getLong("cell"),
                        row.getString("layer"),
                        row.getInt("many"),
                        row.getDouble("x"),
                        row.getDouble("y"),
                        row.getLong("first")))
                .list();
    }

    List<Named> listNamed(List<Long> numbers) {
        return db.sql("select number, layer, id, title, path from places.map_mark where number = any(:numbers)")
                .param("numbers", numbers.toArray(Long[]::new))
                .query((row, number) -> new Named(
                        row.getLong("number"),
                        row.getString("layer"),
                        row.getObject("id", UUID.class),
                        row.getString("title"),
                        row.getString("path")))
                .list();
    }

    /// Lines and areas that touch the tile and are large enough to be seen as such: four pixels.
    List<Stored> listShapes(Tile tile, MapFilter filter) {
        var bounds = tile.bounds();
        return db.sql("""
                select m.layer, m.title, m.path, m.shape from places.map_mark m
                %s order by area(m.bounds) desc, m.number limit :most
                """.formatted(filter.where("""
                        m.bounds && box(point(:west, :north), point(:east, :south))
                        and greatest(width(m.bounds), height(m.bounds)) >= :smallest""")))
                .params(filter.values())
                .param("west", bounds.getMinX())
                .param("east", bounds.getMaxX())
                .param("north", bounds.getMinY())
                .param("south", bounds.getMaxY())
                .param("smallest", tile.size() / 128.0)
                .param("most", MOST_SHAPES)
                .query((row, number) -> new Stored(
                        row.getString("layer"), row.getString("title"), row.getString("path"), row.getBytes("shape")))
                .list();
    }
}
