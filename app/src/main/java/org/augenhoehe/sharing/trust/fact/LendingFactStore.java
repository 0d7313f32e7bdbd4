package org.augenhoehe.sharing.trust.fact;

import java.sql.Timestamp;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;

import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/// Reads out of bookings what happened. Late is what came back on a later day than agreed: who writes the return down
/// an hour after it makes nobody late.
@Repository
public class LendingFactStore {
    private static final String LATE = """
            (b.state = 'BACK' and cast(b.moved_at at time zone 'Europe/Berlin' as date)
                > cast(b.until_at at time zone 'Europe/Berlin' as date)
            or b.state = 'OUT' and cast(cast(:now as timestamptz) at time zone 'Europe/Berlin' as date)
                > cast(b.until_at at time zone 'Europe/Berlin' as date))
            """;

    private final JdbcClient db;

    LendingFactStore(JdbcClient db) {
        this.db = db;
    }

    public Facts of(UUID person, Instant now) {
        var events = db.sql("""
                select b.id as booking, coalesce(o.title, '…') as title, b.until_at as day, b.state,
                    coalesce(case when c.hidden_at is null then c.words end, '') as comment, c.id as comment_id
                from sharing.booking b join sharing.offer o on o.id = b.offer
                left join sharing.fact_comment c on c.booking = b.id
                where b.person = :person and (b.state = 'MISSED' or %s)
                order by b.until_at desc, b.id desc
                """.formatted(LATE))
                .param("person", person)
                .param("now", Timestamp.from(now))
                .query(Row.class)
                .list();
        var sums = db.sql("""
                select min(from_at) as since, cast(count(*) as integer) as borrowed,
                    cast(count(*) filter (where state = 'BACK') as integer) as back
                from sharing.booking where person = :person and state in ('OUT', 'BACK')
                """).param("person", person).query(Sums.class).single();
        return new Facts(
                sums.since(),
                sums.borrowed(),
                sums.back(),
                events.stream()
                        .filter(one -> !one.state().equals("MISSED"))
                        .map(Row::event)
                        .toList(),
                events.stream()
                        .filter(one -> one.state().equals("MISSED"))
                        .map(Row::event)
                        .toList());
    }

    /// How often a thing came to somebody, where at least five different people had them: fewer would tell about them.
    public Optional<Lent> lent(UUID offer, int least) {
        return db.sql("""
                select min(b.from_at) as since, cast(count(*) as integer) as times,
                    cast(count(*) filter (where b.state = 'BACK') as integer) as back,
                    cast(count(distinct b.person) as integer) as people
                from sharing.booking b where b.offer = :offer and b.state in ('OUT', 'BACK')
                """)
                .param("offer", offer)
                .query(Lent.class)
                .optional()
                .filter(one -> one.people() >= least && one.since() != null);
    }

    /// The same for all things of an organisation together. Things that fewer than five different people had count only
    /// where five had those together: else the sum less what is told of single things would tell of them.
    public Optional<Lent> lentOf(UUID organisation, int least) {
        return db.sql("""
                with loan as (
                    select b.offer, b.person, b.from_at, b.state from sharing.booking b
                    join sharing.offer o on o.id = b.offer
                    where o.organisation = :organisation and b.state in ('OUT', 'BACK')
                ), small as (
                    select offer from loan group by offer having count(distinct person) < :least
                ), told as (
                    select * from loan where offer not in (select offer from small)
                        or (select count(distinct person) from loan where offer in (select offer from small)) >= :least
                )
                select min(from_at) as since, cast(count(*) as integer) as times,
                    cast(count(*) filter (where state = 'BACK') as integer) as back,
                    cast(count(distinct person) as integer) as people
                from told
                """)
                .param("organisation", organisation)
                .param("least", least)
                .query(Lent.class)
                .optional()
                .filter(one -> one.people() >= least && one.since() != null);
    }

    /// Whether something was or is agreed between the two: one borrows what the other owns.
    public boolean haveShared(UUID one, UUID other) {
        return db.sql("""
                select exists (select from sharing.booking b join sharing.offer o on o.id = b.offer
                    where b.state in ('AGREED', 'OUT', 'BACK')
                        and (b.person = :one and o.person = :other or b.person = :other and o.person = :one))
                """)
                .param("one", one)
                .param("other", other)
                .query(Boolean.class)
                .single();
    }

    record Row(
            UUID booking,
            String title,
            Instant day,
            String state,
            String comment,
            @Nullable UUID commentId) {
        Facts.Event event() {
            return new Facts.Event(booking, title, day, state.equals("OUT"), comment, commentId);
        }
    }

    record Sums(@Nullable Instant since, int borrowed, int back) {}

    /// @param since when it was first lent
    /// @param people how many different ones; told to nobody
    public record Lent(@Nullable Instant since, int times, int back, int people) {}
}
