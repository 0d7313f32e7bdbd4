package org.augenhoehe.sharing.booking;

/// Who wants to know when a booking moves. Declared as a bean; called for each move, also for the first, inside the
/// transaction that moves it.
public interface BookingHearing {
    /// @param booking as it stands now
    void moved(Booking booking);
}
