package org.augenhoehe.places.map;

import java.util.List;
import java.util.Map;
import java.util.UUID;

import org.augenhoehe.places.Coordinates;
import org.jspecify.annotations.Nullable;
import org.locationtech.jts.geom.Envelope;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/// Reads the index for the list.
@Repository
class ListStore {
    private final JdbcClient db;

    ListStore(JdbcClient db) {
        this.db = db;
    }

    /// @param kilometres from the point that distances are measured from; null where there is none
    record Listed(
            String layer,
            UUID id,
            String category,
            String title,
            String path,
            @Nullable Double kilometres) {}

    /// @param around the box around all of them, in degrees; null where nothing was found
    record Found(int count, @Nullable Envelope around) {}

    Found find(MapFilter filter) {
        return db.sql("""
                select count(*) as many, min(m.x) as west, max(m.x) as east, min(m.y) as north, max(m.y) as south
                from %s %s
                """.formatted(filter.spots(), filter.where("")))
                .params(filter.values())
                .query((row, number) -> {
                    var many = row.getInt("many");
                    return new Found(
                            many,
                            many == 0
                                    ? null
                                    : new Envelope(
                                            World.longitude(row.getInt("west")),
                                            World.longitude(row.getInt("east")),
                                            World.latitude(row.getInt("south")),
                                            World.latitude(row.getInt("north"))));
                })
                .single();
    }

    List<Listed> list(MapFilter filter, @Nullable Coordinates near, int limit, int offset) {
        var far = near == null ? "null" : "places.kilometres(m.latitude, m.longitude, :latitude, :longitude)";
        var order = near == null ? "m.title collate \"de-x-icu\"" : "kilometres";
        var query = db.sql("""
                select m.layer, m.id, m.category, m.title, m.path, cast(%s as float8) as kilometres
                from places.map_mark m %s
                order by %s, m.number limit :limit offset :offset
                """.formatted(far, filter.where(""), order))
                .params(filter.values())
                .param("limit", limit)
                .param("offset", offset);
        if (near != null) {
            query = query.param("latitude", near.latitude()).param("longitude", near.longitude());
        }
        return query.query((row, number) -> new Listed(
                        row.getString("layer"),
                        row.getObject("id", UUID.class),
                        row.getString("category"),
                        row.getString("title"),
                        row.getString("path"),
                        row.getObject("kilometres", Double.class)))
                .list();
    }

    /// Layers and their categories that have marks.
    List<Map.Entry<String, String>> listCategories() {
        return db.sql("select distinct layer, category from places.map_point")
                .query((row, number) -> Map.entry(row.getString("layer"), row.getString("category")))
                .list();
    }
}
