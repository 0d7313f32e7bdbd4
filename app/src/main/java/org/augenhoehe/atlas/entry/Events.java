package org.augenhoehe.atlas.entry;

import java.sql.Timestamp;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.UUID;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/// What became of an entry, for everybody to read.
@Repository
public class Events {
    private final JdbcClient db;

    Events(JdbcClient db) {
        this.db = db;
    }

    /// @param act text key of the sentence is `atlas.event.<act>`
    void add(UUID id, UUID entry, String act, String reason, Instant at) {
        db.sql("insert into atlas.event (id, entry, at, act, reason) values (:id, :entry, :at, :act, :reason)")
                .param("id", id)
                .param("entry", entry)
                .param("at", Timestamp.from(at))
                .param("act", act)
                .param("reason", reason)
                .update();
    }

    /// The newest first.
    public List<Event> list(UUID entry) {
        return db.sql(
                        "select id, entry, at, act, reason from atlas.event where entry = :entry order by at desc, id desc")
                .param("entry", entry)
                .query(Event.class)
                .list();
    }

    List<Event> listAll(Collection<UUID> ids) {
        return db.sql("select id, entry, at, act, reason from atlas.event where id = any(:ids)")
                .param("ids", ids.toArray(UUID[]::new))
                .query(Event.class)
                .list();
    }

    public record Event(UUID id, UUID entry, Instant at, String act, String reason) {
        public String textKey() {
            return "atlas.event." + act;
        }
    }
}
