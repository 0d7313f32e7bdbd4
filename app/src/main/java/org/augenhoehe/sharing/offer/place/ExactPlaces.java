package org.augenhoehe.sharing.offer.place;

import java.util.Collection;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

import org.augenhoehe.people.Organisations;
import org.augenhoehe.places.Whereabouts;
import org.augenhoehe.sharing.offer.Admission;
import org.augenhoehe.sharing.offer.Offer;
import org.augenhoehe.sharing.offer.admit.Booked;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;

/// Where something really is: for whoever tends it, and for whom both sides agreed. Nobody else. See ADR 0480.
@Component
public class ExactPlaces {
    private final ExactPlaceStore store;
    private final Admission admission;
    private final Organisations organisations;
    private final ObjectProvider<Booked> ways;

    ExactPlaces(ExactPlaceStore store, Admission admission, Organisations organisations, ObjectProvider<Booked> ways) {
        this.store = store;
        this.admission = admission;
        this.organisations = organisations;
        this.ways = ways;
    }

    /// @return empty where this person may not know it, or nobody said it
    public Optional<Whereabouts> find(@Nullable UUID person, Offer offer) {
        return isFor(person, offer) ? store.find(offer.id()) : Optional.empty();
    }

    public boolean isFor(@Nullable UUID person, Offer offer) {
        return person != null
                && (admission.tends(person, offer) || ways.stream().anyMatch(way -> way.isAgreed(person, offer.id())));
    }

    /// By offer, of those of several that this person tends; however many, it asks the database as often.
    public Map<UUID, Whereabouts> listTended(UUID person, Collection<Offer> offers) {
        var spokenFor = organisations.listSpokenForBy(person);
        return store.list(offers.stream()
                .filter(offer -> offer.organisation() == null
                        ? person.equals(offer.person())
                        : spokenFor.contains(offer.organisation()))
                .map(Offer::id)
                .toList());
    }

    /// In words, by offer, of all that is a person's own.
    public Map<UUID, String> listOf(UUID person) {
        return store.listOf(person);
    }
}
