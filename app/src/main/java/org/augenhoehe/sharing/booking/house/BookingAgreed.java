package org.augenhoehe.sharing.booking.house;

import java.time.Clock;
import java.util.UUID;

import org.augenhoehe.sharing.booking.BookingStore;
import org.augenhoehe.sharing.offer.admit.Booked;
import org.springframework.stereotype.Component;

/// Whoever has borrowed something learns where it is.
@Component
class BookingAgreed implements Booked {
    private final BookingStore store;
    private final Clock clock;

    BookingAgreed(BookingStore store, Clock clock) {
        this.store = store;
        this.clock = clock;
    }

    @Override
    public boolean isAgreed(UUID person, UUID offer) {
        return store.isAgreed(person, offer, clock.instant());
    }

    @Override
    public boolean isUnderWay(UUID offer) {
        return store.isUnderWay(offer, clock.instant());
    }

    /// As many as are kept at the same time; and whatever is out has a number of its own.
    @Override
    public int leastPieces(UUID offer) {
        return Math.max(1, store.countAtOnce(offer, clock.instant()));
    }
}
