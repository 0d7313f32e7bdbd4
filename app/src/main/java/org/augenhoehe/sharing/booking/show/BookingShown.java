package org.augenhoehe.sharing.booking.show;

import java.util.List;

import org.augenhoehe.sharing.booking.Booking;
import org.augenhoehe.sharing.offer.Offer;
import org.augenhoehe.sharing.offer.OfferBeside.Way;

/// One booking, as one of its sides reads it.
///
/// @param when in the reader's words
/// @param borrower for whom it is; empty where nobody is left
/// @param organisation for which group or organisation; empty for themselves
/// @param owner empty where nobody is left
/// @param place the exact one once both agree
/// @param piece what the piece is called, where there are several; else empty
/// @param tends whether the reader lends it
/// @param own whether the reader borrows it
/// @param wholeDays whether it is lent by the day
/// @param keptUntil until when whoever waited can take it; empty where it is a booking like any other
/// @param changeable whether its hours can still be others
/// @param begun whether it should have begun
/// @param series the others that repeat with it
public record BookingShown(
        Booking booking,
        Offer offer,
        String when,
        String borrower,
        String organisation,
        String owner,
        String place,
        String piece,
        boolean tends,
        boolean own,
        boolean wholeDays,
        String keptUntil,
        boolean changeable,
        boolean begun,
        List<BookingLine> series,
        List<Way> ways,
        List<String> facts) {
    public BookingShown {
        series = List.copyOf(series);
        ways = List.copyOf(ways);
        facts = List.copyOf(facts);
    }
}
