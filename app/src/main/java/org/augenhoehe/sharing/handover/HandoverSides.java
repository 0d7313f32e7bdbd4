package org.augenhoehe.sharing.handover;

import java.util.HashSet;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;

import org.augenhoehe.people.Organisations;
import org.augenhoehe.sharing.booking.Booking;
import org.augenhoehe.sharing.offer.Admission;
import org.augenhoehe.sharing.offer.Offer;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;

/// Who hands over, who gets it, and who may read what they wrote about it.
@Component
public class HandoverSides {
    private final Admission admission;
    private final Organisations organisations;
    private final ObjectProvider<Mediates> mediation;

    HandoverSides(Admission admission, Organisations organisations, ObjectProvider<Mediates> mediation) {
        this.admission = admission;
        this.organisations = organisations;
        this.mediation = mediation;
    }

    /// Whoever tends a thing and borrows it, too, stands on the owner's side: on the other one is nobody else.
    public Optional<Side> of(@Nullable UUID person, Offer offer, Booking booking) {
        if (admission.tends(person, offer)) {
            return Optional.of(Side.OWNER);
        }
        return borrows(person, booking) ? Optional.of(Side.BORROWER) : Optional.empty();
    }

    /// Who booked it, or speaks for the group or organisation for which it was booked.
    public boolean borrows(@Nullable UUID person, Booking booking) {
        return booking.isBy(person)
                || (person != null
                        && booking.organisation() != null
                        && organisations.speaksFor(person, booking.organisation()));
    }

    public boolean mediates(@Nullable UUID person, @Nullable UUID booking) {
        return person != null && booking != null && mediation.stream().anyMatch(one -> one.mediates(person, booking));
    }

    /// Whose it is, and who speaks for the group or organisation whose it is.
    public Set<UUID> tending(Offer offer) {
        var people = new HashSet<UUID>();
        if (offer.person() != null) {
            people.add(offer.person());
        }
        if (offer.organisation() != null) {
            people.addAll(organisations.listSpeakers(offer.organisation()));
        }
        return people;
    }

    /// Both sides, without whoever knows already.
    public Set<UUID> both(Offer offer, @Nullable Booking booking, @Nullable UUID without) {
        var people = tending(offer);
        if (booking != null && booking.person() != null) {
            people.add(booking.person());
        }
        people.remove(without);
        return people;
    }
}
