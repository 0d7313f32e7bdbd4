package org.augenhoehe.sharing.booking.book;

import java.util.Optional;
import java.util.UUID;

import org.augenhoehe.people.Organisations;
import org.augenhoehe.platform.web.NotFound;
import org.augenhoehe.sharing.booking.Hindrance;
import org.augenhoehe.sharing.booking.Hindrance.Why;
import org.augenhoehe.sharing.offer.Admission;
import org.augenhoehe.sharing.offer.Offer;
import org.augenhoehe.sharing.offer.OfferState;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/// Whether somebody may book something at all, at whatever hour.
@Component
public class BookingGate {
    private final Admission admission;
    private final Organisations organisations;

    BookingGate(Admission admission, Organisations organisations) {
        this.admission = admission;
        this.organisations = organisations;
    }

    /// @param organisation for which they book; null for themselves
    /// @throws NotFound where they may not even read it
    public Optional<Hindrance> against(UUID person, Offer offer, @Nullable UUID organisation) {
        if (!admission.shows(person, offer)) {
            throw new NotFound();
        }
        var state = againstState(offer);
        if (state.isPresent()) {
            return state;
        }
        if (!admission.admits(person, offer)) {
            return Optional.of(Hindrance.of(Why.NOT_ADMITTED));
        }
        return organisation == null || organisations.listOfMember(person).contains(organisation)
                ? Optional.empty()
                : Optional.of(Hindrance.of(Why.NOT_FOR_THEM));
    }

    /// What stands against it whoever asks.
    Optional<Hindrance> againstState(Offer offer) {
        if (offer.isWithdrawn()) {
            return Optional.of(Hindrance.of(Why.WITHDRAWN));
        }
        if (!offer.isBookable()) {
            return Optional.of(Hindrance.of(Why.NOT_BOOKABLE));
        }
        return offer.state() == OfferState.PAUSED ? Optional.of(Hindrance.of(Why.PAUSED)) : Optional.empty();
    }
}
