package org.augenhoehe.places.map;

import java.util.Collection;
import java.util.List;
import java.util.UUID;
import java.util.function.Function;

import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.stereotype.Repository;

/// Writes the index.
@Repository
class MarkStore {
    private final JdbcTemplate db;

    MarkStore(JdbcTemplate db) {
        this.db = db;
    }

    void put(List<ReadMark> all) {
        db.update("""
                with read as (
                    select * from unnest(?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?) as r (layer, id, category, title, words,
                        path, longitude, latitude, shape, bounds, code, x, y)
                ), put as (
                    insert into places.map_mark as m (layer, id, category, title, words, path, longitude, latitude,
                        shape, bounds, code, x, y)
                    select layer, id, category, title, cast(words as tsvector), path, longitude, latitude,
                        decode(shape, 'hex'), cast(bounds as box), code, x, y from read
                    on conflict (layer, id) do update set category = excluded.category, title = excluded.title,
                        words = excluded.words, path = excluded.path, longitude = excluded.longitude,
                        latitude = excluded.latitude, shape = excluded.shape, bounds = excluded.bounds,
                        code = excluded.code, x = excluded.x, y = excluded.y
                    returning m.number, m.layer, m.id
                )
                insert into places.map_point as p (number, code, x, y, layer, category)
                select put.number, read.code, read.x, read.y, read.layer, read.category
                from put join read on read.layer = put.layer and read.id = put.id
                on conflict (number) do update set code = excluded.code, x = excluded.x, y = excluded.y,
                    layer = excluded.layer, category = excluded.category
                """, statement -> {
            var column = new Columns(statement, all);
            column.set("text", read -> read.mark().layer().key());
            column.set("uuid", read -> read.mark().id());
            column.set("text", read -> read.mark().category());
            column.set("text", read -> read.mark().title());
            column.set("text", ReadMark::words);
            column.set("text", read -> read.mark().path());
            column.set("float8", read -> read.inside().x);
            column.set("float8", read -> read.inside().y);
            column.set("text", ReadMark::shape);
            column.set("text", ReadMark::bounds);
            column.set("int8", read -> World.code(read.x(), read.y()));
            column.set("int4", ReadMark::x);
            column.set("int4", ReadMark::y);
        });
    }

    void remove(MapLayer layer, Collection<UUID> ids) {
        db.update("delete from places.map_mark where layer = ? and id = any(?)", statement -> {
            statement.setString(1, layer.key());
            statement.setArray(2, statement.getConnection().createArrayOf("uuid", ids.toArray()));
        });
    }

    /// One array after the other, for `unnest`.
    private static final class Columns {
        private final java.sql.PreparedStatement statement;
        private final List<ReadMark> all;
        private int number;

        Columns(java.sql.PreparedStatement statement, List<ReadMark> all) {
            this.statement = statement;
            this.all = all;
        }

        void set(String type, Function<ReadMark, ?> value) throws java.sql.SQLException {
            number++;
            statement.setArray(
                    number,
                    statement
                            .getConnection()
                            .createArrayOf(type, all.stream().map(value).toArray()));
        }
    }
}
