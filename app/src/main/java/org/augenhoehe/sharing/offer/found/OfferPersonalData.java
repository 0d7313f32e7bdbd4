package org.augenhoehe.sharing.offer.found;

import java.util.List;
import java.util.Set;
import java.util.UUID;

import org.augenhoehe.platform.privacy.PersonalData;
import org.augenhoehe.platform.privacy.PersonalSection;
import org.augenhoehe.platform.privacy.PersonalSection.Fate;
import org.augenhoehe.platform.privacy.PersonalSection.TextKey;
import org.augenhoehe.sharing.offer.Offer;
import org.augenhoehe.sharing.offer.OfferStore;
import org.augenhoehe.sharing.offer.book.OfferEnding;
import org.augenhoehe.sharing.offer.place.ExactPlaces;
import org.springframework.stereotype.Component;

/// What somebody offers as their own goes with them: nobody else could hand it over.
@Component
class OfferPersonalData implements PersonalData {
    private final OfferStore store;
    private final ExactPlaces places;
    private final OfferEnding ending;

    OfferPersonalData(OfferStore store, ExactPlaces places, OfferEnding ending) {
        this.store = store;
        this.places = places;
        this.ending = ending;
    }

    @Override
    public int order() {
        return 430;
    }

    @Override
    public Set<String> tables() {
        return Set.of("sharing.offer");
    }

    @Override
    public List<PersonalSection> about(UUID person) {
        var exact = places.listOf(person);
        return List.of(new PersonalSection(
                "sharing.offer.data.title.all",
                Fate.ERASED,
                List.of(
                        "sharing.offer.data.address",
                        "sharing.offer.data.deal",
                        "sharing.offer.data.title",
                        "sharing.offer.data.words",
                        "sharing.offer.data.exact",
                        "sharing.offer.data.at"),
                store.listOf(person).stream()
                        .map(one -> List.<Object>of(
                                one.path(),
                                new TextKey(one.deal().textKey()),
                                one.name(),
                                words(one),
                                exact.getOrDefault(one.id(), ""),
                                one.at()))
                        .toList()));
    }

    private static String words(Offer one) {
        return String.join("\n", one.about(), one.inReturn(), one.conditions(), one.damage())
                .strip();
    }

    @Override
    public void erase(UUID person) {
        ending.leave(person);
    }
}
