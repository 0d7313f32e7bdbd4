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
        if (!booking.state().keepsHours()) {
            // Hours that were kept for somebody, and that they gave back here instead of on the list.
            store.findOfBooking(booking.id()).ifPresent(one -> store.remove(one.id()));
        }
        if (!store.listOfOffer(booking.offer()).isEmpty()) {
            jobs.look(booking.offer());
        }
    }
}
