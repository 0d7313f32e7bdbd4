package org.augenhoehe.sharing.mediation.about;

import java.util.Optional;
import java.util.UUID;

import org.augenhoehe.sharing.booking.Booking;
import org.augenhoehe.sharing.booking.BookingStore;
import org.augenhoehe.sharing.mediation.Disputed;
import org.augenhoehe.sharing.offer.Admission;
import org.augenhoehe.sharing.offer.Offer;
import org.augenhoehe.sharing.offer.OfferStore;
import org.springframework.stereotype.Component;

/// Who borrows and whose it is, about a booking: whether it was late, what broke, what was agreed.
@Component
public class DisputedBooking implements Disputed {
    public static final String KIND = "booking";

    private final BookingStore bookings;
    private final OfferStore offers;
    private final Admission admission;

    DisputedBooking(BookingStore bookings, OfferStore offers, Admission admission) {
        this.bookings = bookings;
        this.offers = offers;
        this.admission = admission;
    }

    @Override
    public String kind() {
        return KIND;
    }

    @Override
    public Optional<Sides> find(UUID thing, UUID person) {
        return bookings.find(thing)
                .flatMap(booking -> offers.find(booking.offer()).flatMap(offer -> sides(booking, offer, person)));
    }

    private Optional<Sides> sides(Booking booking, Offer offer, UUID person) {
        var nobody = booking.person() == null || offer.person() == null && offer.organisation() == null;
        if (nobody) {
            return Optional.empty();
        }
        if (booking.isBy(person)) {
            // Whoever borrows what they look after themselves has nobody on the other side.
            return admission.tends(person, offer) && offer.organisation() == null
                    ? Optional.empty()
                    : Optional.of(new Sides(booking.person(), null, offer.person(), offer.organisation()));
        }
        return admission.tends(person, offer)
                ? Optional.of(new Sides(offer.person(), offer.organisation(), booking.person(), null))
                : Optional.empty();
    }

    @Override
    public Named name(UUID thing) {
        var booking = bookings.find(thing);
        return new Named(
                booking.flatMap(one -> offers.find(one.offer()))
                        .map(Offer::name)
                        .orElse("…"),
                Booking.path(thing));
    }
}
