package org.augenhoehe.sharing.booking;

import java.sql.Timestamp;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Map;
import java.util.UUID;

import org.augenhoehe.Somebody.SignedIn;
import org.augenhoehe.sharing.SomeOffers;
import org.augenhoehe.sharing.booking.book.BookingBook;
import org.augenhoehe.sharing.booking.book.Reserved;
import org.augenhoehe.sharing.booking.book.Wanted;
import org.augenhoehe.sharing.booking.opening.Hours;
import org.augenhoehe.sharing.booking.opening.Land;
import org.augenhoehe.sharing.booking.opening.Opening;
import org.augenhoehe.sharing.booking.opening.OpeningBook;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

import static org.assertj.core.api.Assertions.assertThat;

/// Brings things to be booked, and bookings, into a test.
@Component
public class SomeBookings {
    private final SomeOffers offers;
    private final OpeningBook openings;
    private final BookingBook book;
    private final JdbcClient db;

    SomeBookings(SomeOffers offers, OpeningBook openings, BookingBook book, JdbcClient db) {
        this.offers = offers;
        this.openings = openings;
        this.book = book;
        this.db = db;
    }

    /// Always open; whoever comes first has it.
    public static Opening atOnce() {
        return new Opening(
                false, false, true, 0, 700, 1, 60 * Hours.A_DAY, 0, 0, false, false, Land.ALL, 12, List.of());
    }

    public static Opening asking() {
        return new Opening(false, false, true, 0, 700, 1, 60 * Hours.A_DAY, 0, 0, true, false, Land.ALL, 12, List.of());
    }

    public static Opening buffered(int before, int after) {
        return new Opening(
                false, false, true, 0, 700, 1, 60 * Hours.A_DAY, before, after, false, false, Land.ALL, 12, List.of());
    }

    /// Somebody's own thing, lent at once.
    public UUID thing(SignedIn owner) throws Exception {
        return thing(owner, 1, atOnce());
    }

    public UUID thing(SignedIn owner, int pieces, Opening opening) throws Exception {
        var typed = SomeOffers.with(
                SomeOffers.offered("Leiter " + UUID.randomUUID()), Map.of("pieces", String.valueOf(pieces)));
        var id = SomeOffers.id(offers.offer(owner, typed));
        openings.setOfOffer(owner.id(), id, opening);
        return id;
    }

    /// A thing of a group or an organisation for which somebody speaks; its rules are those of the organisation.
    public UUID thingOf(SignedIn speaker, UUID organisation) throws Exception {
        var typed = SomeOffers.with(
                SomeOffers.offered("Rad " + UUID.randomUUID()), Map.of("owner", organisation.toString()));
        return SomeOffers.id(offers.offer(speaker, typed));
    }

    public UUID booked(SignedIn person, UUID offer, Span span) {
        var reserved = book.book(person.id(), Wanted.of(offer, span));
        assertThat(reserved).isInstanceOf(Reserved.Done.class);
        return ((Reserved.Done) reserved).booking();
    }

    /// Hours of a day some days from now.
    public static Span on(int days, int fromHour, int untilHour) {
        var midnight = LocalDate.ofInstant(Instant.now(), Span.ZONE).plusDays(days);
        return new Span(
                Span.moment(midnight, LocalTime.of(fromHour, 0)).orElseThrow(),
                Span.moment(midnight, LocalTime.of(untilHour, 0)).orElseThrow());
    }

    /// As if the time had come.
    public void letBegin(UUID booking) {
        var begun = Instant.now().minus(Duration.ofMinutes(30)).truncatedTo(ChronoUnit.SECONDS);
        db.sql("""
                update sharing.booking set from_at = :from, until_at = :until, kept = tstzrange(:from, :until)
                where id = :id
                """)
                .param("id", booking)
                .param("from", Timestamp.from(begun))
                .param("until", Timestamp.from(begun.plus(Duration.ofHours(2))))
                .update();
    }

    /// How often the same hour of the same piece is promised twice; asked without the constraint that forbids it.
    public int overlaps() {
        return db.sql("""
                select count(*) from sharing.booking a join sharing.booking b on a.piece = b.piece and a.id < b.id
                    and a.kept && b.kept
                where a.state in ('ASKED', 'AGREED', 'OUT') and b.state in ('ASKED', 'AGREED', 'OUT')
                """).query(Integer.class).single();
    }

    public BookingState state(UUID booking) {
        return BookingState.valueOf(db.sql("select state from sharing.booking where id = :id")
                .param("id", booking)
                .query(String.class)
                .single());
    }
}
