package org.augenhoehe.sharing.booking;

/// How a booking stands. {@link #ASKED}, {@link #AGREED} and {@link #OUT} keep the hours for it.
public enum BookingState {
    /// The owner has not answered yet.
    ASKED,
    AGREED,
    /// Handed over.
    OUT,
    /// Brought back.
    BACK,
    DECLINED,
    CANCELLED,
    /// Nobody came for it.
    MISSED;

    public boolean keepsHours() {
        return this == ASKED || this == AGREED || this == OUT;
    }

    public String textKey() {
        return "sharing.booking.state." + this;
    }
}
