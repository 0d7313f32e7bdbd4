package org.augenhoehe.sharing.booking.show;

import org.augenhoehe.sharing.booking.Booking;

/// One booking in a list, in the reader's words.
///
/// @param name of the thing
/// @param who borrows it; empty where that is not told or nobody is left
/// @param piece what the piece is called, where there are several; else empty
/// @param held whether it is only kept for somebody who waited
public record BookingLine(Booking booking, String name, String when, String who, String piece, boolean held) {}
