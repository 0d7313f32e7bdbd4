package org.augenhoehe.atlas.exchange;

import java.sql.Types;
import java.util.UUID;
import java.util.stream.Stream;

import org.augenhoehe.atlas.entry.Entry;
import org.augenhoehe.atlas.entry.MapEntryStore;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/// Everything that everybody may read, one after the other.
@Repository
class MapExportStore {
    private final JdbcClient db;

    MapExportStore(JdbcClient db) {
        this.db = db;
    }

    /// To be closed by the caller.
    ///
    /// @param collection null for all
    Stream<Entry> stream(@Nullable UUID collection) {
        return db
                .sql(MapEntryStore.READ + """
                where e.state = 'OPEN' and e.hidden_at is null
                    and (cast(:collection as uuid) is null or e.collection = :collection)
                order by e.id
                """)
                .withFetchSize(1000)
                .param("collection", collection, Types.OTHER)
                .query(Entry.class)
                .stream();
    }
}
