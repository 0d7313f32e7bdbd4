package org.augenhoehe.sharing.exchange.read;

/// What a file says that has no place here. It keeps nothing else from being taken.
public enum LeftOut {
    /// Holidays, repairs, and whatever else only blocks times.
    BLOCKED_TIMES,
    /// Bookings that were taken back.
    CANCELLED,
    /// Bookings that nobody confirmed.
    UNCONFIRMED;

    public String textKey() {
        return "sharing.exchange.left." + this;
    }
}
