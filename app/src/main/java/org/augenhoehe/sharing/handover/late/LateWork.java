package org.augenhoehe.sharing.handover.late;

import java.time.Clock;
import java.time.Duration;
import java.util.UUID;

import org.augenhoehe.notices.Notices;
import org.augenhoehe.sharing.booking.BookingState;
import org.augenhoehe.sharing.booking.BookingStore;
import org.augenhoehe.sharing.handover.HandoverKinds;
import org.augenhoehe.sharing.handover.HandoverSides;
import org.augenhoehe.sharing.offer.OfferStore;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;

/// Tells both sides that something is not back in time, and whoever gets it next, each of them once.
@Component
class LateWork {
    /// Nobody is reminded because of a few minutes.
    private static final Duration GRACE = Duration.ofMinutes(15);

    /// Whoever gets it later hears of it when it is so near that they have to do without it.
    private static final Duration AHEAD = Duration.ofDays(1);

    private static final int AT_ONCE = 500;

    private final LateStore store;
    private final BookingStore bookings;
    private final OfferStore offers;
    private final HandoverSides sides;
    private final Notices notices;
    private final TransactionTemplate transaction;
    private final Clock clock;

    LateWork(
            LateStore store,
            BookingStore bookings,
            OfferStore offers,
            HandoverSides sides,
            Notices notices,
            TransactionTemplate transaction,
            Clock clock) {
        this.store = store;
        this.bookings = bookings;
        this.offers = offers;
        this.sides = sides;
        this.notices = notices;
        this.transaction = transaction;
        this.clock = clock;
    }

    void tellAll() {
        var now = clock.instant();
        store.listLate(now.minus(GRACE), AT_ONCE)
                .forEach(late -> transaction.executeWithoutResult(status -> tell(late)));
        store.listWaiting(now.minus(GRACE), now.plus(AHEAD), AT_ONCE)
                .forEach(waiting -> transaction.executeWithoutResult(status -> warn(waiting)));
    }

    /// Whoever brought it back meanwhile hears nothing.
    private void tell(UUID late) {
        var booking = bookings.hold(late);
        if (booking.state() == BookingState.OUT && store.tell(late, clock.instant())) {
            var offer = offers.get(booking.offer());
            notices.tell(sides.both(offer, booking, null), HandoverKinds.LATE, booking.path());
        }
    }

    private void warn(UUID waiting) {
        var booking = bookings.get(waiting);
        if (store.warn(waiting, clock.instant())) {
            var offer = offers.get(booking.offer());
            notices.tell(sides.both(offer, booking, null), HandoverKinds.WAIT, booking.path());
        }
    }
}
