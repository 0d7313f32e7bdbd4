package org.augenhoehe.moderation.door;

import java.sql.Timestamp;
import java.sql.Types;
import java.time.Instant;
import java.util.OptionalLong;
import java.util.UUID;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/// What was written lately, as [Likeness] tells it.
@Repository
class PrintStore {
    private final JdbcClient db;

    PrintStore(JdbcClient db) {
        this.db = db;
    }

    void add(UUID person, OptionalLong print, Instant now) {
        db.sql(
                        "insert into moderation.print (person, at, print) values (:person, :now, cast(:print as bigint)::bit(64))")
                .param("person", person)
                .param("now", Timestamp.from(now))
                .param("print", print.isPresent() ? print.getAsLong() : null, Types.BIGINT)
                .update();
    }

    /// Until the end of the transaction this person writes nothing else, so that what is counted stays true.
    void hold(UUID person) {
        db.sql("select pg_advisory_xact_lock(hashtextextended(:what, 0))")
                .param("what", "moderation.print " + person)
                .query(row -> {});
    }

    int count(UUID person, Instant since) {
        return db.sql("select count(*) from moderation.print where person = :person and at >= :since")
                .param("person", person)
                .param("since", Timestamp.from(since))
                .query(Integer.class)
                .single();
    }

    /// How often nearly the same was written since then: by this person, and by others.
    Alike countAlike(long print, UUID person, Instant since) {
        return db.sql("""
                select count(*) filter (where person = :person) as own, count(*) filter (where person <> :person) as others
                from moderation.print
                where at >= :since and bit_count(print # cast(:print as bigint)::bit(64)) <= :near
                """)
                .param("person", person)
                .param("print", print)
                .param("since", Timestamp.from(since))
                .param("near", Likeness.NEAR)
                .query(Alike.class)
                .single();
    }

    void forgetBefore(Instant moment) {
        db.sql("delete from moderation.print where at < :moment")
                .param("moment", Timestamp.from(moment))
                .update();
    }

    void forget(UUID person) {
        db.sql("delete from moderation.print where person = :person")
                .param("person", person)
                .update();
    }

    record Alike(int own, int others) {}
}
