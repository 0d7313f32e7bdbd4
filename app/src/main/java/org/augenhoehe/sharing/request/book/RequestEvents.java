package org.augenhoehe.sharing.request.book;

import java.sql.Timestamp;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.UUID;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/// What happened to requests, for everybody to read; names nobody.
@Repository
public class RequestEvents {
    private final JdbcClient db;

    RequestEvents(JdbcClient db) {
        this.db = db;
    }

    void add(UUID id, UUID request, String act, Instant at) {
        db.sql("insert into sharing.request_event (id, request, act, at) values (:id, :request, :act, :at)")
                .param("id", id)
                .param("request", request)
                .param("act", act)
                .param("at", Timestamp.from(at))
                .update();
    }

    public List<Event> list(Collection<UUID> ids) {
        return db.sql("select id, request, act, at from sharing.request_event where id = any(:ids)")
                .param("ids", ids.toArray(UUID[]::new))
                .query(Event.class)
                .list();
    }

    /// @param act text key of the sentence is `sharing.request.event.<act>`
    public record Event(UUID id, UUID request, String act, Instant at) {
        public String textKey() {
            return "sharing.request.event." + act;
        }
    }
}
