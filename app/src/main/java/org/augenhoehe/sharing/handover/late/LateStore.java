package org.augenhoehe.sharing.handover.late;

import java.sql.Timestamp;
import java.time.Instant;
import java.util.List;
import java.util.UUID;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

@Repository
class LateStore {
    private final JdbcClient db;

    LateStore(JdbcClient db) {
        this.db = db;
    }

    /// What is still out although it should be back since a moment, and nobody was told of yet.
    List<UUID> listLate(Instant since, int most) {
        return db.sql("""
                select b.id from sharing.booking b where b.state = 'OUT' and b.until_at < :since
                    and not exists (select from sharing.late l where l.booking = b.id)
                order by b.until_at limit :most
                """)
                .param("since", Timestamp.from(since))
                .param("most", most)
                .query(UUID.class)
                .list();
    }

    /// Who gets a piece before a moment that is late now, and was not warned of it yet.
    List<UUID> listWaiting(Instant late, Instant before, int most) {
        return db.sql("""
                select n.id from sharing.booking b
                join sharing.booking n on n.piece = b.piece and n.id <> b.id and n.state in ('ASKED', 'AGREED')
                    and n.from_at < :before and n.until_at > :late
                where b.state = 'OUT' and b.until_at < :late
                    and not exists (select from sharing.warned w where w.booking = n.id)
                order by n.from_at limit :most
                """)
                .param("late", Timestamp.from(late))
                .param("before", Timestamp.from(before))
                .param("most", most)
                .query(UUID.class)
                .list();
    }

    /// @return false where it was told already
    boolean tell(UUID booking, Instant at) {
        return db.sql("insert into sharing.late (booking, at) values (:booking, :at) on conflict do nothing")
                        .param("booking", booking)
                        .param("at", Timestamp.from(at))
                        .update()
                == 1;
    }

    boolean warn(UUID booking, Instant at) {
        return db.sql("insert into sharing.warned (booking, at) values (:booking, :at) on conflict do nothing")
                        .param("booking", booking)
                        .param("at", Timestamp.from(at))
                        .update()
                == 1;
    }
}
