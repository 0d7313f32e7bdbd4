package org.augenhoehe.sharing.booking.opening;

import java.sql.Timestamp;
import java.sql.Types;
import java.time.Instant;
import java.util.List;
import java.util.UUID;

import org.augenhoehe.sharing.booking.Span;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/// How much one person may have of all things of an organisation, and how much they have.
@Repository
public class LimitStore {
    private final JdbcClient db;

    LimitStore(JdbcClient db) {
        this.db = db;
    }

    public Limit of(UUID organisation) {
        return db.sql("select at_once, days from sharing.lending_limit where organisation = :organisation")
                .param("organisation", organisation)
                .query((row, number) ->
                        new Limit(row.getObject("at_once", Integer.class), row.getObject("days", Integer.class)))
                .optional()
                .orElse(Limit.NONE);
    }

    void put(UUID organisation, Limit limit) {
        db.sql("delete from sharing.lending_limit where organisation = :organisation")
                .param("organisation", organisation)
                .update();
        if (!limit.isNone()) {
            db.sql(
                            "insert into sharing.lending_limit (organisation, at_once, days) values (:organisation, :atOnce, :days)")
                    .param("organisation", organisation)
                    .param("atOnce", limit.atOnce(), Types.INTEGER)
                    .param("days", limit.days(), Types.INTEGER)
                    .update();
        }
    }

    /// How many bookings of things of an organisation a person has that are not over.
    int countOpen(UUID person, UUID organisation, Instant now, @Nullable UUID except) {
        return db.sql("""
                select count(*) from sharing.booking b join sharing.offer o on o.id = b.offer
                where b.person = :person and o.organisation = :organisation
                    and (b.state = 'OUT' or b.state in ('ASKED', 'AGREED') and b.until_at > :now)
                    and b.id is distinct from :except
                """)
                .param("person", person)
                .param("organisation", organisation)
                .param("now", Timestamp.from(now))
                .param("except", except, Types.OTHER)
                .query(Integer.class)
                .single();
    }

    /// What of these months a person has booked of things of an organisation, also what is over.
    List<Span> listUsed(UUID person, UUID organisation, Span months, @Nullable UUID except) {
        return db.sql("""
                select b.from_at, b.until_at from sharing.booking b join sharing.offer o on o.id = b.offer
                where b.person = :person and o.organisation = :organisation
                    and b.state not in ('DECLINED', 'CANCELLED') and b.id is distinct from :except
                    and b.from_at < :until and b.until_at > :from
                """)
                .param("person", person)
                .param("organisation", organisation)
                .param("except", except, Types.OTHER)
                .param("from", Timestamp.from(months.from()))
                .param("until", Timestamp.from(months.until()))
                .query((row, number) -> new Span(
                        row.getTimestamp("from_at").toInstant(),
                        row.getTimestamp("until_at").toInstant()))
                .list();
    }
}
