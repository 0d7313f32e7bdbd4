package org.augenhoehe.sharing.handover.sign;

import java.util.Optional;

import org.augenhoehe.sharing.booking.Booking;
import org.augenhoehe.sharing.booking.BookingState;

/// Which way a thing goes.
public enum HandoverKind {
    OUT(BookingState.AGREED, BookingState.OUT),
    BACK(BookingState.OUT, BookingState.BACK);

    private final BookingState from;
    private final BookingState to;

    HandoverKind(BookingState from, BookingState to) {
        this.from = from;
        this.to = to;
    }

    BookingState to() {
        return to;
    }

    boolean isNext(Booking booking) {
        return booking.state() == from;
    }

    /// What comes next for a booking; empty where nothing does.
    static Optional<HandoverKind> next(Booking booking) {
        return OUT.isNext(booking) ? Optional.of(OUT) : BACK.isNext(booking) ? Optional.of(BACK) : Optional.empty();
    }

    public String textKey() {
        return "sharing.handover.kind." + this;
    }
}
