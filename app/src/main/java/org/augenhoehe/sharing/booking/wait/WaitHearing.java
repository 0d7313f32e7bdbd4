package org.augenhoehe.sharing.booking.wait;

import org.augenhoehe.sharing.booking.Booking;
import org.augenhoehe.sharing.booking.BookingHearing;
import org.springframework.stereotype.Component;

/// Whenever a booking moves, hours may have become free for somebody who waits.
@Component
class WaitHearing implements BookingHearing {
    private final WaitingStore store;
    private final WaitJobs jobs;

    WaitHearing(WaitingStore store, WaitJobs jobs) {
        this.store = store;
        this.jobs = jobs;
    }

    @Override
    public void moved(Booking booking) {
        if (!store.listOfOffer(booking.offer()).isEmpty()) {
            jobs.look(booking.offer());
        }
    }
}
