package org.augenhoehe.atlas.answer;

import java.sql.Timestamp;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.UUID;

import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/// Which undertakings came of which entries.
@Repository
public class BecameStore {
    private final JdbcClient db;

    BecameStore(JdbcClient db) {
        this.db = db;
    }

    void add(UUID entry, UUID undertaking, Instant at) {
        db.sql("insert into atlas.became (entry, undertaking, at) values (:entry, :undertaking, :at)")
                .param("entry", entry)
                .param("undertaking", undertaking)
                .param("at", Timestamp.from(at))
                .update();
    }

    public List<UUID> listUndertakings(UUID entry) {
        return db.sql("select undertaking from atlas.became where entry = :entry order by at")
                .param("entry", entry)
                .query(UUID.class)
                .list();
    }

    /// Who marked or needs what an undertaking came of. Who is gone is null.
    List<Voice> listVoices(Collection<UUID> undertakings) {
        return db.sql("""
                select b.undertaking, e.author as person, (e.at at time zone 'Europe/Berlin')::date as day
                from atlas.became b join atlas.entry e on e.id = b.entry
                where b.undertaking = any(:undertakings) and e.hidden_at is null and e.state <> 'WITHDRAWN'
                    and e.import is null
                union all
                select b.undertaking, j.person, (j.at at time zone 'Europe/Berlin')::date
                from atlas.became b join atlas.joined j on j.entry = b.entry join atlas.entry e on e.id = b.entry
                where b.undertaking = any(:undertakings) and e.hidden_at is null and e.state <> 'WITHDRAWN'
                """)
                .param("undertakings", undertakings.toArray(UUID[]::new))
                .query(Voice.class)
                .list();
    }

    record Voice(UUID undertaking, @Nullable UUID person, LocalDate day) {}
}
