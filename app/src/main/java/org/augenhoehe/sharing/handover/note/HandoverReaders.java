package org.augenhoehe.sharing.handover.note;

import java.util.UUID;

import org.augenhoehe.sharing.booking.BookingStore;
import org.augenhoehe.sharing.handover.HandoverSides;
import org.augenhoehe.sharing.offer.Admission;
import org.augenhoehe.sharing.offer.OfferStore;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/// Who reads a note: both sides of the loan, whoever found the damage, and who mediates between them.
@Component
public class HandoverReaders {
    private final HandoverSides sides;
    private final Admission admission;
    private final OfferStore offers;
    private final BookingStore bookings;

    HandoverReaders(HandoverSides sides, Admission admission, OfferStore offers, BookingStore bookings) {
        this.sides = sides;
        this.admission = admission;
        this.offers = offers;
        this.bookings = bookings;
    }

    public boolean isReadBy(@Nullable UUID person, HandoverNote note) {
        return isReadBy(person, note.offer(), note.booking(), note.reporter());
    }

    /// @param booking in whose time it was; null where in nobody's
    /// @param reporter who found the damage
    public boolean isReadBy(@Nullable UUID person, UUID offer, @Nullable UUID booking, @Nullable UUID reporter) {
        if (person == null) {
            return false;
        }
        return person.equals(reporter)
                || admission.tends(person, offers.get(offer))
                || (booking != null && sides.borrows(person, bookings.get(booking)))
                || sides.mediates(person, booking);
    }
}
