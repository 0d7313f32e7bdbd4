package org.augenhoehe.knowledge.story;

import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/// Under which number of chance somebody's stories are listed.
@Repository
public class PenStore {
    private final JdbcClient db;

    PenStore(JdbcClient db) {
        this.db = db;
    }

    public void give(UUID person) {
        db.sql("insert into knowledge.story_pen (person, pen) values (:person, :pen) on conflict do nothing")
                .param("person", person)
                .param("pen", UUID.randomUUID())
                .update();
    }

    public Optional<UUID> findPerson(UUID pen) {
        return db.sql("select person from knowledge.story_pen where pen = :pen")
                .param("pen", pen)
                .query(UUID.class)
                .optional();
    }

    public Map<UUID, UUID> list(Collection<UUID> people) {
        var pens = new HashMap<UUID, UUID>();
        db.sql("select person, pen from knowledge.story_pen where person = any(:people)")
                .param("people", people.toArray(UUID[]::new))
                .query(row -> {
                    pens.put(row.getObject("person", UUID.class), row.getObject("pen", UUID.class));
                });
        return pens;
    }

    public void forget(UUID person) {
        db.sql("delete from knowledge.story_pen where person = :person")
                .param("person", person)
                .update();
    }
}
