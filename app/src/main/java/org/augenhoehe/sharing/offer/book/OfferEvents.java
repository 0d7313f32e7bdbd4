package org.augenhoehe.sharing.offer.book;

import java.sql.Timestamp;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.UUID;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/// What happened to offers, for everybody to read; names nobody.
@Repository
public class OfferEvents {
    private final JdbcClient db;

    OfferEvents(JdbcClient db) {
        this.db = db;
    }

    void add(UUID id, UUID offer, String act, Instant at) {
        db.sql("insert into sharing.offer_event (id, offer, act, at) values (:id, :offer, :act, :at)")
                .param("id", id)
                .param("offer", offer)
                .param("act", act)
                .param("at", Timestamp.from(at))
                .update();
    }

    public List<Event> list(Collection<UUID> ids) {
        return db.sql("select id, offer, act, at from sharing.offer_event where id = any(:ids)")
                .param("ids", ids.toArray(UUID[]::new))
                .query(Event.class)
                .list();
    }

    /// @param act text key of the sentence is `sharing.offer.event.<act>`
    public record Event(UUID id, UUID offer, String act, Instant at) {
        public String textKey() {
            return "sharing.offer.event." + act;
        }
    }
}
