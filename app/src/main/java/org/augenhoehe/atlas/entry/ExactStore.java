package org.augenhoehe.atlas.entry;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/// Where something really is. Only its author reads it, and only while they may still want to change it.
@Repository
class ExactStore {
    private final JdbcClient db;

    ExactStore(JdbcClient db) {
        this.db = db;
    }

    void put(UUID entry, String shape, LocalDate until) {
        db.sql("""
                insert into atlas.exact_place (entry, shape, until) values (:entry, :shape, :until)
                on conflict (entry) do update set shape = excluded.shape, until = excluded.until
                """)
                .param("entry", entry)
                .param("shape", shape)
                .param("until", until)
                .update();
    }

    Optional<String> find(UUID entry, UUID author) {
        return db.sql("""
                select p.shape from atlas.exact_place p join atlas.entry e on e.id = p.entry
                where p.entry = :entry and e.author = :author
                """)
                .param("entry", entry)
                .param("author", author)
                .query(String.class)
                .optional();
    }

    Map<UUID, String> listOf(UUID author) {
        var shapes = new HashMap<UUID, String>();
        db.sql("""
                select p.entry, p.shape from atlas.exact_place p join atlas.entry e on e.id = p.entry
                where e.author = :author
                """).param("author", author).query(row -> {
            shapes.put(row.getObject("entry", UUID.class), row.getString("shape"));
        });
        return shapes;
    }

    void forget(UUID entry) {
        db.sql("delete from atlas.exact_place where entry = :entry")
                .param("entry", entry)
                .update();
    }

    int forgetBefore(LocalDate today) {
        return db.sql("delete from atlas.exact_place where until < :today")
                .param("today", today)
                .update();
    }
}
