package org.augenhoehe.sharing.booking.book;

import java.util.Set;
import java.util.UUID;

import org.augenhoehe.people.Organisations;
import org.augenhoehe.sharing.booking.Booking;
import org.augenhoehe.sharing.offer.Admission;
import org.augenhoehe.sharing.offer.Offer;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/// Who has to do with a booking: whoever borrows, whoever lends, and who speaks for the group or organisation for which
/// it was booked.
@Component
public class BookingSides {
    private final Admission admission;
    private final Organisations organisations;

    BookingSides(Admission admission, Organisations organisations) {
        this.admission = admission;
        this.organisations = organisations;
    }

    public boolean tends(@Nullable UUID person, Offer offer) {
        return admission.tends(person, offer);
    }

    /// Whether this person may read it.
    public boolean sees(@Nullable UUID person, Booking booking, Offer offer) {
        return person != null && sees(person, organisations.listSpokenForBy(person), booking, offer);
    }

    /// The same for many bookings.
    ///
    /// @param spokenFor for which organisations and groups this person speaks
    public static boolean sees(UUID person, Set<UUID> spokenFor, Booking booking, Offer offer) {
        return booking.isBy(person)
                || person.equals(offer.person())
                || offer.organisation() != null && spokenFor.contains(offer.organisation())
                || booking.organisation() != null && spokenFor.contains(booking.organisation());
    }
}
