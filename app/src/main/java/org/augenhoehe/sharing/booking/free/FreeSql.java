package org.augenhoehe.sharing.booking.free;

import org.augenhoehe.sharing.booking.opening.Opening;
import org.augenhoehe.sharing.offer.OfferStore;

/// The one question of the search for what is free.
///
/// What is taken is found once, from an index of hours alone, for all things together (`busy`); asking thing by thing
/// would read the index ten thousand times. Which of the pieces are not among them is a hashed `not in`, which the
/// database cannot be talked out of by a wrong estimate. See `benchmarks/availability.sh`.
final class FreeSql {
    /// What holds for an offer: its own rules, else those of its organisation, else the usual, as
    /// {@link org.augenhoehe.sharing.booking.opening.OpeningStore} reads them one by one.
    private static final String RULES = """
            left join sharing.opening own on own.offer = o.id
            left join sharing.opening theirs on theirs.organisation = o.organisation
            cross join lateral (select coalesce(own.id, theirs.id) as id,
                coalesce(own.whole_days, theirs.whole_days, %s) as whole_days,
                coalesce(own.within, theirs.within, %s) as within,
                coalesce(own.always, theirs.always, %s) as always,
                coalesce(own.lead_minutes, theirs.lead_minutes, %d) * interval '1 minute' as lead,
                coalesce(own.ahead_days, theirs.ahead_days, %d) * interval '1 day' as ahead,
                coalesce(own.shortest_minutes, theirs.shortest_minutes, %d) as shortest,
                coalesce(own.longest_minutes, theirs.longest_minutes, %d) as longest,
                coalesce(own.before_minutes, theirs.before_minutes, %d) * interval '1 minute' as before,
                coalesce(own.after_minutes, theirs.after_minutes, %d) * interval '1 minute' as after,
                coalesce(own.holidays, theirs.holidays, %s) as holidays,
                coalesce(own.land, theirs.land) as land) r
            cross join lateral (select
                case when r.whole_days then cast(:dayFrom as timestamptz) else cast(:from as timestamptz) end as begins,
                case when r.whole_days then cast(:dayUntil as timestamptz) else cast(:until as timestamptz) end as ends,
                case when r.whole_days then cast(:dayMinutes as bigint) else cast(:minutes as bigint) end as minutes) s
            """.formatted(
                    Opening.USUAL.wholeDays(),
                    Opening.USUAL.within(),
                    Opening.USUAL.always(),
                    Opening.USUAL.leadMinutes(),
                    Opening.USUAL.aheadDays(),
                    Opening.USUAL.shortestMinutes(),
                    Opening.USUAL.longestMinutes(),
                    Opening.USUAL.beforeMinutes(),
                    Opening.USUAL.afterMinutes(),
                    Opening.USUAL.holidays());

    /// Pieces of which something stands against the hours, with what is kept free before and after them.
    private static final String BUSY = """
            busy as materialized (
                select b.piece from sharing.booking b join sharing.offer o on o.id = b.offer
                """ + RULES + """
                where b.state in ('ASKED', 'AGREED', 'OUT')
                    and b.kept && tstzrange(
                        cast(:dayFrom as timestamptz) - (select coalesce(max(before_minutes), 0) * interval '1 minute'
                            from sharing.opening),
                        cast(:dayUntil as timestamptz) + (select coalesce(max(after_minutes), 0) * interval '1 minute'
                            from sharing.opening))
                    and b.kept && tstzrange(s.begins - r.before, s.ends + r.after))
            """;

    private static final String OPEN = """
            o.state = 'OPEN' and o.hidden_at is null and o.deal = 'LEND' and o.good in ('THING', 'ROOM', 'VEHICLE')
            and case when r.whole_days
                then cast((cast(:now as timestamptz) + r.lead) at time zone 'Europe/Berlin' as date)
                    <= cast(:firstDay as date)
                else s.begins >= cast(:now as timestamptz) + r.lead end
            and s.begins <= cast(:now as timestamptz) + r.ahead
            and s.minutes between r.shortest and r.longest
            and (r.always or (
                exists (select from sharing.opening_hours h where h.opening = r.id and h.weekday = :firstWeekday
                    and (r.whole_days or :firstMinute between h.from_minute and h.until_minute))
                and exists (select from sharing.opening_hours h where h.opening = r.id and h.weekday = :lastWeekday
                    and (r.whole_days or :lastMinute between h.from_minute and h.until_minute))
                and (not r.within or cast(:firstDay as date) = cast(:lastDay as date) and (r.whole_days
                    or exists (select from sharing.opening_hours h
                        where h.opening = r.id and h.weekday = :firstWeekday
                            and h.from_minute <= :firstMinute and :lastMinute <= h.until_minute)))))
            and not (r.holidays and r.land = any(cast(:lands as text[])))
            and not exists (select from sharing.closing_day c where c.offer = o.id
                and (cast(:firstDay as date) between c.first_day and c.last_day
                    or cast(:lastDay as date) between c.first_day and c.last_day))
            and not exists (select from sharing.closing_day c where c.organisation = o.organisation
                and (cast(:firstDay as date) between c.first_day and c.last_day
                    or cast(:lastDay as date) between c.first_day and c.last_day))
            and not exists (select from sharing.blocked k
                where k.offer = o.id and k.from_at < s.ends and k.until_at > s.begins)
            and exists (select from sharing.piece p where p.offer = o.id and p.number <= o.pieces
                and p.out_since is null and p.id not in (select piece from busy))
            """;

    private static final String METRES =
            "1000 * places.kilometres(o.latitude, o.longitude, cast(:latitude as float8), cast(:longitude as float8))";

    private FreeSql() {}

    static String of(FreeQuestion question) {
        var where = new StringBuilder(OPEN);
        if (!question.query().isEmpty()) {
            where.append(" and o.words @@ cast(:query as tsquery)");
        }
        if (question.category() != null) {
            where.append(" and o.category = :category");
        }
        var far = "0";
        if (question.near() != null) {
            far = METRES;
            if (question.kilometres() > 0) {
                // A box first; what lies in its corners is too far.
                where.append(" and o.latitude between :south and :north and o.longitude between :west and :east and ")
                        .append(METRES)
                        .append(" <= 1000 * :kilometres");
            }
        }
        return "with " + BUSY + ", free as materialized (select o.id, o.changed_at, " + far
                + " as far from sharing.offer o " + RULES + " where " + where + ") select " + OfferStore.COLUMNS
                + ", (select count(*) from free) as found from (select * from free"
                + " order by far nulls last, changed_at desc, id desc limit :limit offset :offset) f"
                + " join sharing.offer o on o.id = f.id order by f.far nulls last, f.changed_at desc, f.id desc";
    }
}
