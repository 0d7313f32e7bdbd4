package org.augenhoehe.sharing.booking.free;

import java.time.DayOfWeek;
import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.TemporalAdjusters;
import java.util.List;
import java.util.UUID;

import org.augenhoehe.PlatformTest;
import org.augenhoehe.Somebody;
import org.augenhoehe.Somebody.SignedIn;
import org.augenhoehe.people.Founding;
import org.augenhoehe.sharing.booking.BlockedStore;
import org.augenhoehe.sharing.booking.SomeBookings;
import org.augenhoehe.sharing.booking.Span;
import org.augenhoehe.sharing.booking.book.BookingBook;
import org.augenhoehe.sharing.booking.book.Reserved;
import org.augenhoehe.sharing.booking.book.Wanted;
import org.augenhoehe.sharing.booking.opening.Hours;
import org.augenhoehe.sharing.booking.opening.Land;
import org.augenhoehe.sharing.booking.opening.Limit;
import org.augenhoehe.sharing.booking.opening.Opening;
import org.augenhoehe.sharing.booking.opening.OpeningBook;
import org.augenhoehe.sharing.offer.Offer;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

import static org.assertj.core.api.Assertions.assertThat;
import static org.augenhoehe.sharing.booking.SomeBookings.atOnce;
import static org.augenhoehe.sharing.booking.SomeBookings.buffered;
import static org.augenhoehe.sharing.booking.SomeBookings.on;

/// The search says of each thing the same as booking it: both are asked here.
@PlatformTest
class FreeTest {
    @Autowired
    SomeBookings some;

    @Autowired
    FreeStore store;

    @Autowired
    BookingBook book;

    @Autowired
    OpeningBook openings;

    @Autowired
    BlockedStore blocked;

    @Autowired
    Founding founding;

    @Autowired
    Somebody somebody;

    @Autowired
    JdbcClient db;

    SignedIn owner;

    @BeforeEach
    void people() {
        owner = somebody.named("Anneliese");
    }

    @Test
    void whatIsBookedIsNotFreeAndWhatIsKeptAroundItNeither() throws Exception {
        var thing = some.thing(owner, 1, buffered(30, 60));
        assertSame(thing, on(9, 10, 11), true);
        some.booked(somebody.plain(), thing, on(9, 10, 11));
        assertSame(thing, on(9, 10, 11), false);
        assertSame(thing, on(9, 12, 13), false);
        assertSame(thing, on(9, 13, 14), true);
    }

    @Test
    void aPoolIsFreeAsLongAsOneOfItIs() throws Exception {
        var thing = some.thing(owner, 2, atOnce());
        some.booked(somebody.plain(), thing, on(9, 10, 11));
        assertThat(found(thing, on(9, 10, 11))).isTrue();
        some.booked(somebody.plain(), thing, on(9, 10, 11));
        assertThat(found(thing, on(9, 10, 11))).isFalse();
        var other = some.thing(owner);
        db.sql("update sharing.piece set out_since = now() where offer = :offer")
                .param("offer", other)
                .update();
        assertThat(found(other, on(9, 10, 11))).isFalse();
    }

    @Test
    void whatIsClosedIsNotFree() throws Exception {
        var monday = LocalDate.now(Span.ZONE).plusDays(10).with(TemporalAdjusters.next(DayOfWeek.MONDAY));
        var hours = List.of(new Hours(DayOfWeek.MONDAY, 540, 720), new Hours(DayOfWeek.MONDAY, 840, 1080));
        var open = new Opening(false, false, false, 0, 365, 30, 300, 0, 0, false, false, Land.ALL, 12, hours);
        var thing = some.thing(owner, 1, open);
        assertSame(thing, at(monday, 9, 12), true);
        assertSame(thing, at(monday, 11, 15), true);
        assertSame(thing, at(monday, 8, 10), false);
        assertSame(thing, at(monday, 10, 13), false);
        assertSame(thing, at(monday.plusDays(1), 10, 12), false);
        assertSame(thing, at(monday, 9, 17), false);
        var room = some.thing(
                owner, 1, new Opening(false, true, false, 0, 365, 30, 600, 0, 0, false, false, Land.ALL, 12, hours));
        assertSame(room, at(monday, 9, 12), true);
        assertSame(room, at(monday, 11, 15), false);
    }

    @Test
    void leadTimeHolidaysClosingDaysAndBlockedHoursCount() throws Exception {
        var late = some.thing(
                owner,
                1,
                new Opening(false, false, true, 5 * 24 * 60, 30, 30, 600, 0, 0, false, false, Land.ALL, 12, List.of()));
        assertSame(late, on(4, 10, 12), false);
        assertSame(late, on(6, 10, 12), true);
        assertSame(late, on(40, 10, 12), false);
        var christmas = LocalDate.of(LocalDate.now(Span.ZONE).plusDays(20).getYear(), 12, 25);
        var day = christmas.isAfter(LocalDate.now(Span.ZONE)) ? christmas : christmas.plusYears(1);
        var closed = some.thing(
                owner, 1, new Opening(false, false, true, 0, 700, 30, 600, 0, 0, false, true, Land.ALL, 12, List.of()));
        assertSame(closed, at(day, 10, 12), false);
        openings.closeOffer(
                owner.id(), closed, on(9, 0, 1).firstDay(), on(9, 0, 1).firstDay());
        assertThat(found(closed, on(9, 10, 12))).isFalse();
        blocked.replace(closed, "probe", List.of(on(11, 11, 12)));
        assertThat(found(closed, on(11, 10, 12))).isFalse();
    }

    @Test
    void theRulesOfAnOrganisationHoldForItsThingsAndTheirOwnBeforeThem() throws Exception {
        var group = founding.group(owner);
        var days = new Opening(
                true, false, true, 0, 365, 1440, 3 * Hours.A_DAY, 0, 0, false, false, Land.ALL, 12, List.of());
        openings.setOfOrganisation(owner.id(), group, days, Limit.NONE);
        var thing = some.thingOf(owner, group);
        var other = some.thingOf(owner, group);
        openings.setOfOffer(owner.id(), other, atOnce());
        some.booked(
                somebody.plain(),
                thing,
                Span.ofDays(on(9, 0, 1).firstDay(), on(9, 0, 1).firstDay()));
        // Of what is lent by the day, all of the day is gone.
        assertThat(found(thing, on(9, 22, 23))).isFalse();
        assertThat(found(thing, on(10, 22, 23))).isTrue();
        assertThat(found(other, on(9, 22, 23))).isTrue();
        openings.closeOrganisation(
                owner.id(), group, on(12, 0, 1).firstDay(), on(13, 0, 1).firstDay());
        assertThat(found(thing, on(12, 10, 12))).isFalse();
        assertThat(found(other, on(13, 10, 12))).isFalse();
    }

    @Test
    void whatIsPausedOrHiddenIsNotFound() throws Exception {
        var thing = some.thing(owner);
        db.sql("update sharing.offer set state = 'PAUSED' where id = :id")
                .param("id", thing)
                .update();
        assertThat(found(thing, on(9, 10, 11))).isFalse();
        db.sql("update sharing.offer set state = 'OPEN', hidden_at = now() where id = :id")
                .param("id", thing)
                .update();
        assertThat(found(thing, on(9, 10, 11))).isFalse();
    }

    /// The search and booking say the same; what is booked is cancelled again.
    private void assertSame(UUID thing, Span span, boolean free) {
        assertThat(found(thing, span)).as("found in %s", span).isEqualTo(free);
        var reserved = book.book(somebody.plain().id(), Wanted.of(thing, span));
        assertThat(reserved instanceof Reserved.Done)
                .as("booked in %s: %s", span, reserved)
                .isEqualTo(free);
        if (reserved instanceof Reserved.Done done) {
            db.sql("update sharing.booking set state = 'CANCELLED' where id = :id")
                    .param("id", done.booking())
                    .update();
        }
    }

    private boolean found(UUID thing, Span span) {
        var question = new FreeQuestion(span, "", null, null, 0, Instant.now());
        return store.list(question, 100_000, 0).offers().stream().map(Offer::id).anyMatch(thing::equals);
    }

    private static Span at(LocalDate day, int from, int until) {
        return new Span(
                day.atTime(from, 0).atZone(Span.ZONE).toInstant(),
                day.atTime(until, 0).atZone(Span.ZONE).toInstant());
    }
}
