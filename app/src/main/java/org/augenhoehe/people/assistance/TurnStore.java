package org.augenhoehe.people.assistance;

import java.sql.Timestamp;
import java.time.Instant;
import java.util.UUID;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/// Who acts for whom right now.
@Repository
class TurnStore {
    private final JdbcClient db;

    TurnStore(JdbcClient db) {
        this.db = db;
    }

    void begin(UUID assistant, UUID assistance, Instant endsAt) {
        db.sql("""
                insert into people.assistance_turn (assistant, assistance, ends_at) values (:assistant, :id, :ends)
                on conflict (assistant) do update
                    set assistance = excluded.assistance, ends_at = excluded.ends_at, confirmed_until = null
                """)
                .param("assistant", assistant)
                .param("id", assistance)
                .param("ends", Timestamp.from(endsAt))
                .update();
    }

    /// A consent on the spot ends with its turn: the next one needs card and PIN again.
    void end(UUID assistant, Instant at) {
        db.sql("""
                update people.assistance set revoked_at = :at
                where revoked_at is null and ends_at is not null
                    and id in (select assistance from people.assistance_turn where assistant = :assistant)
                """)
                .param("assistant", assistant)
                .param("at", Timestamp.from(at))
                .update();
        db.sql("delete from people.assistance_turn where assistant = :assistant")
                .param("assistant", assistant)
                .update();
    }

    void confirm(UUID assistant, Instant until) {
        db.sql("update people.assistance_turn set confirmed_until = :until where assistant = :assistant")
                .param("assistant", assistant)
                .param("until", Timestamp.from(until))
                .update();
    }

    boolean isConfirmed(UUID assistant, Instant now) {
        return db.sql("""
                select exists (select from people.assistance_turn
                    where assistant = :assistant and confirmed_until > :now)
                """)
                .param("assistant", assistant)
                .param("now", Timestamp.from(now))
                .query(Boolean.class)
                .single();
    }
}
