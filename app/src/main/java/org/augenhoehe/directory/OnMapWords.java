package org.augenhoehe.directory;

import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;

import org.augenhoehe.places.map.MapLayer;
import org.augenhoehe.places.map.MapWords;
import org.augenhoehe.platform.web.Page;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/// What the list beside the map says about services: their topics and addresses.
@Component
class OnMapWords implements MapWords {
    private final JdbcClient db;

    OnMapWords(JdbcClient db) {
        this.db = db;
    }

    @Override
    public MapLayer layer() {
        return OnMap.LAYER;
    }

    @Override
    public Map<String, String> categories(Page page, Collection<String> keys) {
        var names = new HashMap<String, String>();
        db.sql("select id::text, name from directory.taxonomy_term where id::text = any(:keys)")
                .param("keys", keys.toArray(String[]::new))
                .query(row -> {
                    names.put(row.getString(1), row.getString(2));
                });
        return names;
    }

    @Override
    public Map<UUID, String> lines(Page page, Collection<UUID> ids) {
        var lines = new HashMap<UUID, String>();
        db.sql("""
                select distinct on (p.id) p.id, concat_ws(', ', nullif(l.name, ''), nullif(a.address_1, ''),
                  nullif(trim(a.postal_code || ' ' || a.city), '')) as line
                from directory.service_at_location p join directory.location l on l.id = p.location_id
                left join directory.address a on a.location_id = l.id and a.address_type = 'physical'
                where p.id = any(:ids) order by p.id, a.id
                """).param("ids", ids.toArray(UUID[]::new)).query(row -> {
            lines.put(row.getObject("id", UUID.class), row.getString("line"));
        });
        return lines;
    }
}
