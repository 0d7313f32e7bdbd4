package org.augenhoehe.sharing.booking.desk;

import java.sql.Timestamp;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

import org.augenhoehe.sharing.booking.Span;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/// How much things are used. Counts things, never people.
@Repository
class UsageStore {
    /// What was fetched, and what was agreed and is over, where nobody notes who fetches.
    private static final String READ = """
            select o.id as offer, coalesce(o.title, '') as title, o.pieces, count(b.id) as times,
                coalesce(sum(extract(epoch from
                    least(b.until_at, cast(:until as timestamptz)) - greatest(b.from_at, cast(:from as timestamptz)))
                    / 60), 0)::bigint as minutes,
                coalesce(sum(
                    ((least(b.until_at, cast(:until as timestamptz)) - interval '1 microsecond')
                        at time zone 'Europe/Berlin')::date
                    - (greatest(b.from_at, cast(:from as timestamptz)) at time zone 'Europe/Berlin')::date + 1), 0)
                    as days
            from sharing.offer o
            left join sharing.booking b on b.offer = o.id and b.from_at < :until and b.until_at > :from
                and (b.state in ('OUT', 'BACK') or b.state = 'AGREED' and b.until_at <= :until)
            """;

    private final JdbcClient db;

    UsageStore(JdbcClient db) {
        this.db = db;
    }

    Optional<Usage> find(UUID offer, Span during) {
        return asked(READ + "where o.id = :owner group by o.id", offer, during)
                .query(Usage.class)
                .optional();
    }

    /// Of everything an organisation lends, by name.
    List<Usage> listOf(UUID organisation, Span during, int limit, int offset) {
        return asked(READ + """
                        where o.organisation = :owner and o.state <> 'WITHDRAWN' and o.deal = 'LEND'
                            and o.good in ('THING', 'ROOM', 'VEHICLE')
                        group by o.id order by o.title, o.id limit :limit offset :offset
                        """, organisation, during)
                .param("limit", limit)
                .param("offset", offset)
                .query(Usage.class)
                .list();
    }

    int countLent(UUID organisation) {
        return db.sql("""
                select count(*) from sharing.offer where organisation = :organisation and state <> 'WITHDRAWN'
                    and deal = 'LEND' and good in ('THING', 'ROOM', 'VEHICLE')
                """)
                .param("organisation", organisation)
                .query(Integer.class)
                .single();
    }

    private JdbcClient.StatementSpec asked(String sql, UUID owner, Span during) {
        return db.sql(sql)
                .param("owner", owner)
                .param("from", Timestamp.from(during.from()))
                .param("until", Timestamp.from(during.until()));
    }

    /// @param times how often it was borrowed
    /// @param days on which a piece of it was borrowed, those of several pieces added up
    record Usage(UUID offer, String title, int pieces, int times, long minutes, long days) {
        /// The share of the days on which it was borrowed, in percent.
        int share(int daysOfPeriod) {
            return (int) Math.min(100, Math.round(100.0 * days / ((double) daysOfPeriod * pieces)));
        }
    }
}
