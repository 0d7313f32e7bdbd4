package org.augenhoehe.webhooks;

import java.sql.Timestamp;
import java.time.Instant;
import java.util.List;
import java.util.UUID;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/// What was not delivered within a day.
@Repository
class GivenUpStore {
    private final JdbcClient db;

    GivenUpStore(JdbcClient db) {
        this.db = db;
    }

    /// Nothing where the receiver is gone.
    void add(Announcement announcement, Instant at, String why) {
        db.sql("""
                insert into webhooks.given_up (receiver, news, kind, what, path, at, gave_up_at, why)
                select id, :news, :kind, :what, :path, :at, :now, :why from webhooks.receiver where id = :receiver
                on conflict do nothing
                """)
                .param("receiver", announcement.receiver())
                .param("news", announcement.news())
                .param("kind", announcement.kind())
                .param("what", announcement.what())
                .param("path", announcement.path())
                .param("at", Timestamp.from(announcement.at()))
                .param("now", Timestamp.from(at))
                .param("why", why)
                .update();
    }

    int count() {
        return db.sql("select count(*) from webhooks.given_up")
                .query(Integer.class)
                .single();
    }

    /// Takes them away and hands them back, the oldest first.
    List<Announcement> take(UUID receiver) {
        return db.sql("""
                with taken as (delete from webhooks.given_up where receiver = :receiver returning *)
                select receiver, news, kind, what, path, at from taken order by at, news
                """).param("receiver", receiver).query(Announcement.class).list();
    }

    /// Why the last one was given up, for each receiver that has one.
    List<Why> listWhy() {
        return db.sql("""
                select distinct on (receiver) receiver, why, gave_up_at as at from webhooks.given_up
                order by receiver, gave_up_at desc
                """).query(Why.class).list();
    }

    record Why(UUID receiver, String why, Instant at) {}
}
