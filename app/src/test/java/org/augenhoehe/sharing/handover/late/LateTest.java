package org.augenhoehe.sharing.handover.late;

import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.UUID;

import org.augenhoehe.PlatformTest;
import org.augenhoehe.Somebody;
import org.augenhoehe.Somebody.SignedIn;
import org.augenhoehe.sharing.booking.SomeBookings;
import org.augenhoehe.sharing.booking.Span;
import org.augenhoehe.sharing.handover.SomeHandovers;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

import static org.assertj.core.api.Assertions.assertThat;
import static org.augenhoehe.sharing.booking.SomeBookings.on;

/// Whoever is late hears of it once, and so does whoever waits.
@PlatformTest
class LateTest {
    @Autowired
    SomeBookings some;

    @Autowired
    SomeHandovers hands;

    @Autowired
    Somebody somebody;

    @Autowired
    LateWork work;

    @Autowired
    JdbcClient db;

    SignedIn owner;
    SignedIn borrower;
    UUID thing;
    UUID booking;

    @BeforeEach
    void somethingIsOut() throws Exception {
        owner = somebody.named("Anneliese");
        borrower = somebody.named("Yusuf");
        thing = some.thing(owner);
        booking = some.booked(borrower, thing, on(5, 10, 12));
        some.letBegin(booking);
        hands.hand(owner, borrower, booking, "OUT");
    }

    @Test
    void bothSidesHearOnceAndNotBeforeItIsLate() {
        work.tellAll();
        assertThat(hands.notices(borrower, "lent.late")).isZero();
        late();
        work.tellAll();
        work.tellAll();
        assertThat(hands.notices(borrower, "lent.late")).isEqualTo(1);
        assertThat(hands.notices(owner, "lent.late")).isEqualTo(1);
    }

    @Test
    void whoGetsItWithinADayHearsOnce() {
        late();
        var soon = somebody.named("Jonas");
        var far = somebody.named("Petra");
        some.booked(soon, thing, soonest());
        some.booked(far, thing, on(9, 10, 12));
        work.tellAll();
        work.tellAll();
        assertThat(hands.notices(soon, "lent.wait")).isEqualTo(1);
        assertThat(hands.notices(far, "lent.wait")).isZero();
    }

    @Test
    void whatIsBackIsNotLate() throws Exception {
        late();
        hands.hand(owner, borrower, booking, "BACK");
        work.tellAll();
        assertThat(hands.notices(borrower, "lent.late")).isZero();
    }

    private static Span soonest() {
        var now = Instant.now().truncatedTo(ChronoUnit.HOURS);
        return new Span(now.plusSeconds(4 * 3600), now.plusSeconds(5 * 3600));
    }

    private void late() {
        db.sql("update sharing.booking set from_at = now() - interval '3 hours', until_at = now() - interval '1 hour',"
                        + " kept = tstzrange(now() - interval '3 hours', now() - interval '1 hour') where id = :id")
                .param("id", booking)
                .update();
    }
}
