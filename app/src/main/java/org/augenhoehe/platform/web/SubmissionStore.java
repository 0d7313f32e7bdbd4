package org.augenhoehe.platform.web;

import java.sql.Timestamp;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;

import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

@Repository
class SubmissionStore {
    private final JdbcClient db;

    SubmissionStore(JdbcClient db) {
        this.db = db;
    }

    /// @return false when this form has been sent before
    boolean begin(UUID id, @Nullable UUID person, Instant at) {
        return db.sql("""
                        insert into platform.submission (id, person, sent_at) values (:id, :person, :at)
                        on conflict (id) do nothing
                        """)
                        .param("id", id)
                        .param("person", person)
                        .param("at", Timestamp.from(at))
                        .update()
                == 1;
    }

    Optional<Sent> find(UUID id, @Nullable UUID person) {
        return db.sql("""
                select went_on_to from platform.submission
                where id = :id and person is not distinct from cast(:person as uuid)
                """)
                .param("id", id)
                .param("person", person)
                .query(Sent.class)
                .optional();
    }

    void end(UUID id, String wentOnTo) {
        db.sql("update platform.submission set went_on_to = :to where id = :id")
                .param("to", wentOnTo)
                .param("id", id)
                .update();
    }

    void forget(UUID id) {
        db.sql("delete from platform.submission where id = :id").param("id", id).update();
    }

    int forgetBefore(Instant moment) {
        return db.sql("delete from platform.submission where sent_at < :moment")
                .param("moment", Timestamp.from(moment))
                .update();
    }

    record Sent(@Nullable String wentOnTo) {}
}
