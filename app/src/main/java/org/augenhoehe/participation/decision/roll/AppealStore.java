package org.augenhoehe.participation.decision.roll;

import java.sql.Timestamp;
import java.time.Instant;
import java.util.List;
import java.util.UUID;

import org.augenhoehe.platform.web.NotFound;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

@Repository
class AppealStore {
    private static final String APPEAL =
            "select id, step, person, raised_by, reason, removed, because from participation.roll_appeal ";

    private final JdbcClient db;

    AppealStore(JdbcClient db) {
        this.db = db;
    }

    /// @return false where somebody has said so already and it waits
    boolean add(UUID id, UUID step, UUID person, UUID by, String reason, Instant at) {
        return db.sql("""
                insert into participation.roll_appeal (id, step, person, raised_by, reason, raised_at)
                values (:id, :step, :person, :by, :reason, :at)
                on conflict (step, person) where decided_at is null do nothing
                """)
                        .param("id", id)
                        .param("step", step)
                        .param("person", person)
                        .param("by", by)
                        .param("reason", reason)
                        .param("at", Timestamp.from(at))
                        .update()
                == 1;
    }

    /// Whether somebody was taken off the roll.
    boolean hasRemoved(UUID step, UUID person) {
        return db.sql(
                        "select exists (select from participation.roll_appeal where step = :step and person = :person and removed)")
                .param("step", step)
                .param("person", person)
                .query(Boolean.class)
                .single();
    }

    Appeal get(UUID id) {
        return db.sql(APPEAL + "where id = :id")
                .param("id", id)
                .query(Appeal.class)
                .optional()
                .orElseThrow(NotFound::new);
    }

    List<Appeal> list(UUID step) {
        return db.sql(APPEAL + "where step = :step order by raised_at, id")
                .param("step", step)
                .query(Appeal.class)
                .list();
    }

    int countUndecided(UUID step) {
        return db.sql("""
                select count(*) from participation.roll_appeal
                where step = :step and decided_at is null and person is not null
                """).param("step", step).query(Integer.class).single();
    }

    /// @return false where somebody decided before
    boolean decide(UUID id, UUID by, boolean removed, String because, Instant at) {
        return db.sql("""
                update participation.roll_appeal set decided_by = :by, removed = :removed, because = :because,
                    decided_at = :at
                where id = :id and decided_at is null
                """)
                        .param("by", by)
                        .param("removed", removed)
                        .param("because", because)
                        .param("at", Timestamp.from(at))
                        .param("id", id)
                        .update()
                == 1;
    }

    /// What somebody raised, decided, or is meant by.
    List<Appeal> listOf(UUID person) {
        return db.sql(APPEAL
                        + "where raised_by = :person or person = :person or decided_by = :person order by raised_at")
                .param("person", person)
                .query(Appeal.class)
                .list();
    }

    void forget(UUID person) {
        for (var column : List.of("person", "raised_by", "decided_by")) {
            db.sql("update participation.roll_appeal set %1$s = null where %1$s = :person".formatted(column))
                    .param("person", person)
                    .update();
        }
    }
}
