package org.augenhoehe.atlas.exchange;

import java.sql.Timestamp;
import java.sql.Types;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

import org.augenhoehe.atlas.entry.EntryKind;
import org.augenhoehe.platform.web.NotFound;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

@Repository
class MapImportStore {
    private static final String READ = "select id, person, name, collection, kind, state, done, total, read, refused,"
            + " at, seen_at from atlas.import ";

    private final JdbcClient db;

    MapImportStore(JdbcClient db) {
        this.db = db;
    }

    void add(UUID id, @Nullable UUID person, String name, @Nullable UUID collection, EntryKind kind, Instant at) {
        db.sql("""
                insert into atlas.import (id, person, name, collection, kind, state, at, seen_at)
                values (:id, :person, :name, :collection, :kind, 'READING', :at, :at)
                """)
                .param("id", id)
                .param("person", person, Types.OTHER)
                .param("name", name)
                .param("collection", collection, Types.OTHER)
                .param("kind", kind.name())
                .param("at", Timestamp.from(at))
                .update();
    }

    Optional<MapImport> find(UUID id) {
        return db.sql(READ + "where id = :id")
                .param("id", id)
                .query(MapImport.class)
                .optional();
    }

    /// Until the end of the transaction nobody else takes it.
    MapImport hold(UUID id) {
        return db.sql(READ + "where id = :id for update")
                .param("id", id)
                .query(MapImport.class)
                .optional()
                .orElseThrow(NotFound::new);
    }

    Optional<String> findReport(UUID id) {
        return db.sql("select told from atlas.import where id = :id and told is not null")
                .param("id", id)
                .query(String.class)
                .optional();
    }

    List<MapImport> listOf(UUID person) {
        return db.sql(READ + "where person = :person order by at desc, id desc limit 50")
                .param("person", person)
                .query(MapImport.class)
                .list();
    }

    void forget(UUID person) {
        db.sql("update atlas.import set person = null where person = :person")
                .param("person", person)
                .update();
    }
}
