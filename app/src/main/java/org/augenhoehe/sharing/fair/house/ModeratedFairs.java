package org.augenhoehe.sharing.fair.house;

import java.time.Clock;
import java.util.Collection;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;

import org.augenhoehe.moderation.Contribution;
import org.augenhoehe.moderation.Moderated;
import org.augenhoehe.sharing.fair.Fair;
import org.augenhoehe.sharing.fair.FairStore;
import org.augenhoehe.sharing.offer.Admission;
import org.augenhoehe.sharing.offer.Offer;
import org.augenhoehe.sharing.offer.OfferStore;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/// What the owner writes about an allocation.
@Component
class ModeratedFairs implements Moderated {
    private final FairStore store;
    private final OfferStore offers;
    private final Admission admission;
    private final Clock clock;

    ModeratedFairs(FairStore store, OfferStore offers, Admission admission, Clock clock) {
        this.store = store;
        this.offers = offers;
        this.admission = admission;
        this.clock = clock;
    }

    @Override
    public String kind() {
        return "verteilung";
    }

    @Override
    public String textKey() {
        return "sharing.fair.moderated";
    }

    @Override
    public Map<UUID, Contribution> list(Collection<UUID> things) {
        var fairs = store.list(things);
        var about = offers.list(fairs.stream().map(Fair::offer).collect(Collectors.toSet())).stream()
                .collect(Collectors.toMap(Offer::id, Function.identity()));
        return fairs.stream().collect(Collectors.toMap(Fair::id, fair -> {
            var offer = about.get(fair.offer());
            return new Contribution(
                    offer == null ? "…" : offer.name(),
                    (fair.words() + "\n" + fair.criteria() + "\n" + fair.reason()).strip(),
                    fair.path(),
                    fair.openedBy(),
                    offer == null || offer.organisation() == null ? Set.of() : Set.of(offer.organisation()),
                    Set.of(),
                    fair.hidden());
        }));
    }

    @Override
    public boolean isReadBy(UUID thing, @Nullable UUID person) {
        return store.find(thing)
                .flatMap(fair -> offers.find(fair.offer()))
                .filter(offer -> admission.shows(person, offer))
                .isPresent();
    }

    @Override
    public void hide(UUID thing) {
        store.hide(thing, clock.instant());
    }

    @Override
    public void showAgain(UUID thing) {
        store.hide(thing, null);
    }
}
