package org.augenhoehe.sharing.booking;

import java.sql.Timestamp;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.UUID;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/// Hours in which nothing of an offer can be booked, although nobody here booked it: a calendar from elsewhere says so,
/// or an allocation that is still to be drawn. Whoever writes it holds the offer.
@Repository
public class BlockedStore {
    private final JdbcClient db;

    BlockedStore(JdbcClient db) {
        this.db = db;
    }

    /// Puts these hours in the place of all that the same source blocked so far; none takes the blocking away.
    ///
    /// @param source short and of one part of the room alone, such as `calendar 0198…`
    public void replace(UUID offer, String source, Collection<Span> spans) {
        db.sql("delete from sharing.blocked where offer = :offer and source = :source")
                .param("offer", offer)
                .param("source", source)
                .update();
        if (spans.isEmpty()) {
            return;
        }
        db.sql("""
                insert into sharing.blocked (offer, source, from_at, until_at)
                select :offer, :source, f, u
                from unnest(cast(:from as timestamptz[]), cast(:until as timestamptz[])) as s (f, u)
                """)
                .param("offer", offer)
                .param("source", source)
                .param("from", spans.stream().map(one -> one.from().toString()).toArray(String[]::new))
                .param(
                        "until",
                        spans.stream().map(one -> one.until().toString()).toArray(String[]::new))
                .update();
    }

    public List<Span> list(UUID offer, Span during) {
        return db.sql("""
                select from_at, until_at from sharing.blocked
                where offer = :offer and from_at < :until and until_at > :from order by from_at
                """)
                .param("offer", offer)
                .param("from", Timestamp.from(during.from()))
                .param("until", Timestamp.from(during.until()))
                .query((row, number) -> new Span(instant(row.getTimestamp(1)), instant(row.getTimestamp(2))))
                .list();
    }

    private static Instant instant(Timestamp moment) {
        return moment.toInstant();
    }
}
