package org.augenhoehe.atlas.claim;

import java.sql.Timestamp;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

@Repository
public class EntryClaimStore {
    private static final String READ = "select id, entry, organisation, asked_at, granted, reason from atlas.claim ";

    private final JdbcClient db;

    EntryClaimStore(JdbcClient db) {
        this.db = db;
    }

    /// @return false where another one waits already
    boolean add(UUID id, UUID entry, UUID organisation, UUID by, Instant at) {
        return db.sql("""
                insert into atlas.claim (id, entry, organisation, asked_by, asked_at)
                values (:id, :entry, :organisation, :by, :at)
                on conflict (entry) where granted is null do nothing
                """)
                        .param("id", id)
                        .param("entry", entry)
                        .param("organisation", organisation)
                        .param("by", by)
                        .param("at", Timestamp.from(at))
                        .update()
                == 1;
    }

    public Optional<EntryClaim> findWaiting(UUID entry) {
        return db.sql(READ + "where entry = :entry and granted is null")
                .param("entry", entry)
                .query(EntryClaim.class)
                .optional();
    }

    void decide(UUID id, boolean granted, String reason, Instant at) {
        db.sql("update atlas.claim set granted = :granted, reason = :reason, decided_at = :at where id = :id")
                .param("granted", granted)
                .param("reason", reason)
                .param("at", Timestamp.from(at))
                .param("id", id)
                .update();
    }

    void belongs(UUID entry, UUID organisation) {
        db.sql("update atlas.entry set organisation = :organisation where id = :entry")
                .param("organisation", organisation)
                .param("entry", entry)
                .update();
    }

    List<EntryClaim> listBy(UUID person) {
        return db.sql(READ + "where asked_by = :person order by asked_at, id")
                .param("person", person)
                .query(EntryClaim.class)
                .list();
    }

    void forget(UUID person) {
        db.sql("update atlas.claim set asked_by = null where asked_by = :person")
                .param("person", person)
                .update();
    }
}
