package org.augenhoehe.atlas.exchange;

import java.sql.Timestamp;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;

import org.augenhoehe.atlas.entry.Category;
import org.augenhoehe.atlas.exchange.MapImport.State;
import org.augenhoehe.kernel.Ids;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.stereotype.Repository;

import tools.jackson.databind.json.JsonMapper;

/// Lines of files on their way, apart from what everybody reads. Works without the platform, too.
@Repository
class ImportStaging {
    private static final JsonMapper JSON = JsonMapper.builder().build();

    private final JdbcTemplate db;

    ImportStaging(JdbcTemplate db) {
        this.db = db;
    }

    void add(UUID id, List<StagedRow> some) {
        db.batchUpdate(
                """
                insert into atlas.staged (import, line, category, title, about, place, shape, fields)
                values (?, ?, ?, ?, ?, ?, ?, cast(? as jsonb))
                """,
                some.stream()
                        .map(row -> new Object[] {
                            id,
                            row.line(),
                            row.category().name(),
                            row.title(),
                            row.about(),
                            row.place(),
                            row.shape(),
                            JSON.writeValueAsString(row.fields())
                        })
                        .toList());
    }

    void far(UUID id, long done, long total, Instant now) {
        db.update(
                "update atlas.import set done = ?, total = ?, seen_at = ? where id = ?",
                done,
                total,
                Timestamp.from(now),
                id);
    }

    void end(UUID id, State state, long read, long refused, ImportReport report, Instant now) {
        db.update("""
                update atlas.import set state = ?, read = ?, refused = ?, told = cast(? as jsonb), seen_at = ?
                where id = ?
                """, state.name(), read, refused, JSON.writeValueAsString(report), Timestamp.from(now), id);
    }

    void move(UUID id, State state, Instant now) {
        db.update("update atlas.import set state = ?, seen_at = ? where id = ?", state.name(), Timestamp.from(now), id);
    }

    void clear(UUID id) {
        db.update("delete from atlas.staged where import = ?", id);
    }

    /// What nobody took or left: a file may hold more than anybody thinks of.
    void dropBefore(Instant before, Instant now) {
        db.update(
                "update atlas.import set state = 'DROPPED', seen_at = ? where state = 'PREVIEW' and seen_at < ?",
                Timestamp.from(now),
                Timestamp.from(before));
        db.update("delete from atlas.staged s using atlas.import i where i.id = s.import and i.state = 'DROPPED'");
    }

    /// In the order of the file, from the line after this one on.
    List<StagedRow> list(UUID id, long after, int most) {
        return db.query(
                """
                select line, category, title, about, place, shape, fields from atlas.staged
                where import = ? and line > ? order by line limit ?
                """,
                (row, number) -> {
                    var said = new HashMap<UUID, String>();
                    JSON.readTree(row.getString("fields"))
                            .properties()
                            .forEach(one -> Ids.find(one.getKey())
                                    .ifPresent(field ->
                                            said.put(field, one.getValue().asString())));
                    return new StagedRow(
                            row.getLong("line"),
                            Category.valueOf(row.getString("category")),
                            row.getString("title"),
                            row.getString("about"),
                            row.getString("place"),
                            row.getString("shape"),
                            said);
                },
                id,
                after,
                most);
    }

    static ImportReport report(String told) {
        return JSON.readValue(told, ImportReport.class);
    }

    /// Into the map, in one transaction of the caller.
    void take(List<Taken> some, MapImport from, Instant now) {
        var at = Timestamp.from(now);
        db.batchUpdate(
                """
                insert into atlas.entry (id, kind, category, title, about, author, named, shape, exactness, place,
                    latitude, longitude, collection, import, state, at, changed_at)
                values (?, ?, ?, ?, ?, ?, false, ?, 'EXACT', ?, ?, ?, ?, ?, 'OPEN', ?, ?)
                """,
                some.stream()
                        .map(one -> new Object[] {
                            one.id(),
                            from.kind().name(),
                            one.row().category().name(),
                            one.row().title(),
                            one.row().about(),
                            from.person(),
                            one.row().shape(),
                            one.row().place(),
                            one.latitude(),
                            one.longitude(),
                            from.collection(),
                            from.id(),
                            at,
                            at
                        })
                        .toList(),
                new int[] {
                    java.sql.Types.OTHER,
                    java.sql.Types.VARCHAR,
                    java.sql.Types.VARCHAR,
                    java.sql.Types.VARCHAR,
                    java.sql.Types.VARCHAR,
                    java.sql.Types.OTHER,
                    java.sql.Types.VARCHAR,
                    java.sql.Types.VARCHAR,
                    java.sql.Types.DOUBLE,
                    java.sql.Types.DOUBLE,
                    java.sql.Types.OTHER,
                    java.sql.Types.OTHER,
                    java.sql.Types.TIMESTAMP,
                    java.sql.Types.TIMESTAMP
                });
        var values = new ArrayList<Object[]>();
        for (var one : some) {
            for (Map.Entry<UUID, String> said : one.row().fields().entrySet()) {
                values.add(new Object[] {one.id(), said.getKey(), said.getValue()});
            }
        }
        db.batchUpdate("insert into atlas.field_value (entry, field, value) values (?, ?, ?)", values);
        db.batchUpdate(
                "insert into atlas.event (id, entry, at, act, reason) values (?, ?, ?, 'imported', '')",
                some.stream()
                        .map(one -> new Object[] {Ids.next(), one.id(), at})
                        .toList());
    }

    /// A line under its new id, with a point inside of its shape.
    record Taken(UUID id, StagedRow row, double latitude, double longitude) {}
}
