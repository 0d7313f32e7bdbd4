package org.augenhoehe.sharing.booking.book;

import java.sql.Timestamp;
import java.sql.Types;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

import org.augenhoehe.platform.security.Assisting;
import org.augenhoehe.sharing.booking.BookingState;
import org.augenhoehe.sharing.booking.Span;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/// Takes hours of a piece. Whoever calls it holds the offer; and should anybody ever forget that, the constraint
/// `never_twice` keeps that nothing is taken twice.
@Repository("bookingTakingStore")
public class TakingStore {
    /// Pieces in use of an offer that nothing stands against in some hours.
    private static final String FREE = """
            from sharing.piece p join sharing.offer o on o.id = p.offer
            where p.offer = :offer and p.number <= o.pieces and p.out_since is null
                and not exists (select from sharing.booking b
                    where int8range(b.piece, b.piece, '[]') && int8range(p.id, p.id, '[]')
                        and b.kept && tstzrange(:keptFrom, :keptUntil)
                        and b.state in ('ASKED', 'AGREED', 'OUT') and b.id is distinct from :except)
                and not exists (select from sharing.blocked k
                    where k.offer = p.offer and k.from_at < :until and k.until_at > :from)
            """;

    /// Bookings of some hours whose piece rests or is broken: for each of them one of the others must stay, or more
    /// would be promised than there is.
    private static final String STRANDED = """
            (select count(*) from sharing.booking s join sharing.piece sp on sp.id = s.piece
                join sharing.offer so on so.id = s.offer
                where s.offer = :offer and s.state in ('ASKED', 'AGREED')
                    and (sp.number > so.pieces or sp.out_since is not null)
                    and s.kept && tstzrange(:keptFrom, :keptUntil) and s.id is distinct from :except)
            """;

    private final JdbcClient db;
    private final Assisting assisting;

    TakingStore(JdbcClient db, Assisting assisting) {
        this.db = db;
        this.assisting = assisting;
    }

    /// The first piece that is free.
    ///
    /// @param piece a certain one; null for any
    /// @param liked the one that is taken where it is free; null for the first
    /// @param except a booking that would move away; null for none
    public Optional<Long> findFree(
            UUID offer, Span span, Span kept, @Nullable Long piece, @Nullable Long liked, @Nullable UUID except) {
        return asked(
                        "with free as (select p.id, p.number " + FREE + ") select f.id from free f"
                                + " where (cast(:piece as bigint) is null or f.id = :piece)"
                                + " and (select count(*) from free) > " + STRANDED
                                + " order by f.id is distinct from :liked, f.number limit 1",
                        offer,
                        span,
                        kept)
                .param("piece", piece, Types.BIGINT)
                .param("liked", liked, Types.BIGINT)
                .param("except", except, Types.OTHER)
                .query(Long.class)
                .optional();
    }

    /// The first piece to which a booking can go that has lost its own: it comes before everybody else.
    public Optional<Long> findOther(UUID offer, Span span, Span kept, UUID booking) {
        return asked("select p.id " + FREE + " order by p.number limit 1", offer, span, kept)
                .param("except", booking)
                .query(Long.class)
                .optional();
    }

    public int countFree(UUID offer, Span span, Span kept) {
        return asked("select greatest(0, (select count(*) " + FREE + ") - " + STRANDED + ")", offer, span, kept)
                .param("except", null, Types.OTHER)
                .query(Integer.class)
                .single();
    }

    private JdbcClient.StatementSpec asked(String sql, UUID offer, Span span, Span kept) {
        return db.sql(sql)
                .param("offer", offer)
                .param("from", Timestamp.from(span.from()))
                .param("until", Timestamp.from(span.until()))
                .param("keptFrom", Timestamp.from(kept.from()))
                .param("keptUntil", Timestamp.from(kept.until()));
    }

    /// @return false where somebody has it by now
    public boolean take(Taking taking, Instant at) {
        var wanted = taking.wanted();
        return db.sql("""
                insert into sharing.booking (id, offer, piece, person, organisation, caller, from_at, until_at, kept,
                    state, series, words, fair, at, moved_at, entered_by, assisted, held_until)
                values (:id, :offer, :piece, :person, :organisation, :caller, :from, :until,
                    tstzrange(:keptFrom, :keptUntil), :state, :series, :words, :fair, :at, :at, :enteredBy,
                    :assisted, :heldUntil)
                on conflict on constraint never_twice do nothing
                """)
                        .param("id", taking.id())
                        .param("offer", wanted.offer())
                        .param("piece", taking.piece())
                        .param("person", taking.person(), Types.OTHER)
                        .param("organisation", wanted.organisation(), Types.OTHER)
                        .param("caller", taking.caller())
                        .param("from", Timestamp.from(wanted.span().from()))
                        .param("until", Timestamp.from(wanted.span().until()))
                        .param("keptFrom", Timestamp.from(taking.kept().from()))
                        .param("keptUntil", Timestamp.from(taking.kept().until()))
                        .param("state", taking.state().name())
                        .param("series", taking.series(), Types.OTHER)
                        .param("words", wanted.words())
                        .param("fair", taking.fair(), Types.OTHER)
                        .param("at", Timestamp.from(at))
                        .param("enteredBy", taking.enteredBy(), Types.OTHER)
                        .param("assisted", assisting.now())
                        .param("heldUntil", moment(taking.heldUntil()), Types.TIMESTAMP)
                        .update()
                == 1;
    }

    /// Other hours, perhaps of another piece. Whoever calls it knows that they are free.
    public void change(UUID id, long piece, Span span, Span kept, BookingState state, Instant at) {
        db.sql("""
                update sharing.booking set piece = :piece, from_at = :from, until_at = :until,
                    kept = tstzrange(:keptFrom, :keptUntil), state = :state, moved_at = :at
                where id = :id
                """)
                .param("id", id)
                .param("piece", piece)
                .param("from", Timestamp.from(span.from()))
                .param("until", Timestamp.from(span.until()))
                .param("keptFrom", Timestamp.from(kept.from()))
                .param("keptUntil", Timestamp.from(kept.until()))
                .param("state", state.name())
                .param("at", Timestamp.from(at))
                .update();
    }

    /// It begins sooner; nothing where it should have begun already.
    public void beginNow(UUID id, Instant now) {
        db.sql("""
                update sharing.booking set from_at = :now, kept = tstzrange(least(lower(kept), :now), upper(kept))
                where id = :id and from_at > :now
                """).param("id", id).param("now", Timestamp.from(now)).update();
    }

    /// Whoever waited still wants the hours that were kept for them.
    public void settle(UUID id) {
        db.sql("update sharing.booking set held_until = null where id = :id")
                .param("id", id)
                .update();
    }

    /// Hours that were kept for somebody who does not want them any more: there never was a booking.
    public void drop(UUID id) {
        db.sql("delete from sharing.booking where id = :id and held_until is not null")
                .param("id", id)
                .update();
    }

    /// The hours that are kept of each piece in use, the earliest first.
    public List<Kept> listKept(UUID offer, Span during) {
        return db.sql("""
                select b.piece, lower(b.kept) as begins, upper(b.kept) as ends from sharing.booking b
                where b.offer = :offer and b.state in ('ASKED', 'AGREED', 'OUT')
                    and b.kept && tstzrange(:from, :until)
                    and b.from_at between cast(:from as timestamptz) - interval '400 days'
                        and cast(:until as timestamptz) + interval '2 days'
                order by b.kept
                """)
                .param("offer", offer)
                .param("from", Timestamp.from(during.from()))
                .param("until", Timestamp.from(during.until()))
                .query((row, number) -> new Kept(
                        row.getLong("piece"),
                        new Span(
                                row.getTimestamp("begins").toInstant(),
                                row.getTimestamp("ends").toInstant())))
                .list();
    }

    /// The pieces of an offer that can be borrowed at all.
    public List<Long> listInUse(UUID offer) {
        return db.sql("""
                select p.id from sharing.piece p join sharing.offer o on o.id = p.offer
                where p.offer = :offer and p.number <= o.pieces and p.out_since is null order by p.number
                """).param("offer", offer).query(Long.class).list();
    }

    private static @Nullable Timestamp moment(@Nullable Instant moment) {
        return moment == null ? null : Timestamp.from(moment);
    }

    public record Kept(long piece, Span span) {}
}
