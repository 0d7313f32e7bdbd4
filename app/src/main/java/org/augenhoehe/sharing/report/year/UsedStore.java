package org.augenhoehe.sharing.report.year;

import java.sql.Timestamp;
import java.sql.Types;
import java.time.Instant;
import java.util.List;
import java.util.UUID;

import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/// Reads what was used: what was lent and came back, and what was given, swapped or known and came about. What was
/// lent lasts as long as it was booked; what was given lasts as many minutes as the offer says it is worth.
@Repository
class UsedStore {
    private final JdbcClient db;

    UsedStore(JdbcClient db) {
        this.db = db;
    }

    /// By person, kind, owner and value. It counts in the year in which it came back: nothing is added to a year that
    /// is over; what was worth how much is taken from what was stated for the day.
    ///
    /// @param organisation whose it was; null for everybody's
    List<Used> list(@Nullable UUID organisation, Instant from, Instant until) {
        return db.sql("""
                with used as (
                    select o.organisation, o.good, b.person,
                        cast(extract(epoch from b.until_at - b.from_at) / 60 as bigint) as minutes,
                        cast(b.from_at at time zone 'Europe/Berlin' as date) as day
                    from sharing.booking b join sharing.offer o on o.id = b.offer
                    where b.state = 'BACK' and b.moved_at >= :from and b.moved_at < :until
                        and (cast(:organisation as uuid) is null or o.organisation = cast(:organisation as uuid))
                    union all
                    select o.organisation, o.good, a.person, cast(coalesce(o.minutes, 0) as bigint),
                        cast(a.moved_at at time zone 'Europe/Berlin' as date)
                    from sharing.ask a join sharing.offer o on o.id = a.offer
                    where a.state = 'DONE' and a.moved_at >= :from and a.moved_at < :until
                        and (cast(:organisation as uuid) is null or o.organisation = cast(:organisation as uuid))
                )
                select u.organisation, u.good, u.person, case when u.minutes > 0 then w.cents end as rate,
                    cast(count(*) as integer) as times,
                    cast(sum(u.minutes) as bigint) as minutes,
                    cast(coalesce(sum(round(u.minutes * w.cents / 60.0)), 0) as bigint) as cents,
                    cast(count(w.cents) filter (where u.minutes > 0) as integer) as valued
                from used u
                left join lateral (
                    select s.cents from sharing.worth s
                    where s.organisation = u.organisation and s.good = u.good and s.from_day <= u.day
                    order by s.from_day desc limit 1
                ) w on true
                group by u.organisation, u.good, u.person, rate
                order by u.organisation, u.good, u.person, rate
                """)
                .param("organisation", organisation, Types.OTHER)
                .param("from", Timestamp.from(from))
                .param("until", Timestamp.from(until))
                .query(Used.class)
                .list();
    }
}
