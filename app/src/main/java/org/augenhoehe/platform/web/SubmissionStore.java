package org.augenhoehe.platform.web;

import java.sql.Timestamp;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;

import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/// What is written here does not wait for the disk. It is in the journal of the database before what the form brings,
/// and so as durable as that: whoever is thanked finds both after a crash. Own transactions, since the means that the
/// database has for it would make a whole transaction of the caller's hasty.
@Repository
@Transactional(propagation = Propagation.NEVER)
class SubmissionStore {
    private static final String HASTY =
            "with hasty as materialized (select set_config('synchronous_commit', 'off', true)) ";
    private static final String THIS = " where id = :id and person is not distinct from cast(:person as uuid)";

    private final JdbcClient db;

    SubmissionStore(JdbcClient db) {
        this.db = db;
    }

    /// @return false when this person has sent this form before
    boolean begin(Sending sending, Instant at) {
        return db.sql(HASTY + """
                        insert into platform.submission (id, person, sent_at)
                        select :id, cast(:person as uuid), cast(:at as timestamptz) from hasty
                        on conflict on constraint submission_once do nothing
                        """)
                        .param("id", sending.id())
                        .param("person", sending.person())
                        .param("at", Timestamp.from(at))
                        .update()
                == 1;
    }

    Optional<Sent> find(Sending sending) {
        return db.sql("select went_on_to from platform.submission" + THIS)
                .param("id", sending.id())
                .param("person", sending.person())
                .query(Sent.class)
                .optional();
    }

    void end(Sending sending, String wentOnTo) {
        db.sql(HASTY + "update platform.submission set went_on_to = :to from hasty" + THIS)
                .param("to", wentOnTo)
                .param("id", sending.id())
                .param("person", sending.person())
                .update();
    }

    void forget(Sending sending) {
        db.sql("delete from platform.submission" + THIS)
                .param("id", sending.id())
                .param("person", sending.person())
                .update();
    }

    int forgetBefore(Instant moment) {
        return db.sql("delete from platform.submission where sent_at < :moment")
                .param("moment", Timestamp.from(moment))
                .update();
    }

    /// @param id of the form
    /// @param person who was signed in when it was sent, null for a stranger
    record Sending(UUID id, @Nullable UUID person) {}

    record Sent(@Nullable String wentOnTo) {}
}
