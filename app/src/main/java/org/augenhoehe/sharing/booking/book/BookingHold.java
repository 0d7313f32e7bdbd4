package org.augenhoehe.sharing.booking.book;

import java.util.UUID;

import org.augenhoehe.people.People;
import org.augenhoehe.platform.web.Forbidden;
import org.augenhoehe.sharing.booking.opening.OpeningBook;
import org.augenhoehe.sharing.booking.opening.Rules;
import org.augenhoehe.sharing.offer.Offer;
import org.augenhoehe.sharing.offer.OfferStore;
import org.springframework.stereotype.Component;

/// Everything is held in one order before hours are taken: the person, the offer, the booking.
@Component
public class BookingHold {
    private final People people;
    private final OfferStore offers;
    private final OpeningBook opening;

    BookingHold(People people, OfferStore offers, OpeningBook opening) {
        this.people = people;
        this.offers = offers;
        this.opening = opening;
    }

    /// @throws Forbidden where the person is gone
    public Held hold(UUID person, UUID offer) {
        if (!people.holdStill(person)) {
            throw new Forbidden();
        }
        return hold(offer);
    }

    /// Where nobody with an account takes it, or they are held already.
    Held hold(UUID offer) {
        var held = offers.hold(offer);
        return new Held(held, opening.rules(held));
    }

    /// An offer that nobody else takes hours of meanwhile, with the rules it is booked by.
    public record Held(Offer offer, Rules rules) {}
}
