package org.augenhoehe.directory;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.Objects;
import java.util.UUID;

import org.augenhoehe.places.geometry.Geometries;
import org.augenhoehe.places.map.MapIndex;
import org.augenhoehe.places.map.MapLayer;
import org.augenhoehe.places.map.MapMark;
import org.augenhoehe.places.map.MapSign;
import org.springframework.jdbc.core.JdbcTemplate;

/// Sees to it that the places of services are on the map: one mark for each place at which a service is. All in the
/// caller's transaction, a thousand at a time.
class OnMap {
    static final MapLayer LAYER =
            new MapLayer("angebot", "directory.search.kind", "directory.map.one", MapSign.CIRCLE, "A");

    /// Its kind is the topic that stands above all its others.
    private static final String MARKS = """
            select p.id, p.service_id, s.name, l.latitude::float8 as latitude, l.longitude::float8 as longitude,
              concat_ws(' ', l.name, s.alternate_name, s.easy_name, o.name, s.description) as text, (
                select t.id::text from directory.attribute a
                join directory.topic_above above on above.term = a.taxonomy_term_id
                join directory.taxonomy_term t on t.id = above.topic and t.parent_id is null
                where a.link_id = s.id order by t.name, t.id limit 1) as topic
            from directory.service_told s
            join directory.service_at_location p on p.service_id = s.id
            join directory.location l on l.id = p.location_id
            left join directory.organization o on o.id = s.organization_id
            where s.%s and s.gone_at is null and s.status in ('active', 'temporarily closed')
              and l.latitude between -90 and 90 and l.longitude between -180 and 180
            """;

    private final Batches batches;
    private final MapIndex map;

    OnMap(JdbcTemplate db, MapIndex map) {
        this.batches = new Batches(db);
        this.map = map;
    }

    /// Before a source is read in again: what comes back is put in anew.
    void forgetAll(String source) {
        forget("s.source = ?", source);
    }

    void noteAll(String source) {
        batches.each(MARKS.formatted("source = ?"), source, OnMap::mark, marks -> map.putAll(marks.stream()));
    }

    void note(UUID service) {
        forget("s.id = ?", service);
        batches.each(MARKS.formatted("id = ?"), service, OnMap::mark, marks -> map.putAll(marks.stream()));
    }

    private void forget(String which, Object about) {
        batches.each(
                "select p.id from directory.service_at_location p join directory.service s on s.id = p.service_id where "
                        + which,
                about,
                OnMap::id,
                ids -> map.removeAll(LAYER, List.copyOf(ids)));
    }

    private static UUID id(ResultSet row) throws SQLException {
        return Objects.requireNonNull(row.getObject("id", UUID.class));
    }

    private static MapMark mark(ResultSet row) throws SQLException {
        var topic = row.getString("topic");
        return new MapMark(
                id(row),
                LAYER,
                topic == null ? "" : topic,
                row.getString("name"),
                row.getString("text"),
                Geometries.point(row.getDouble("latitude"), row.getDouble("longitude")),
                "/angebote/" + row.getString("service_id"));
    }
}
