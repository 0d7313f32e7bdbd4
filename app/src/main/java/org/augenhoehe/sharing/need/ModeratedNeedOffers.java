package org.augenhoehe.sharing.need;

import java.time.Clock;
import java.util.Collection;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;

import org.augenhoehe.moderation.Contribution;
import org.augenhoehe.moderation.Moderated;
import org.augenhoehe.sharing.offer.Offer;
import org.augenhoehe.sharing.offer.OfferStore;
import org.springframework.stereotype.Component;

/// The words beside such an answer may be reported; that the need was answered stays.
@Component
class ModeratedNeedOffers implements Moderated {
    static final String KIND = "angebot-auf-bedarf";

    private final NeedOfferStore store;
    private final OfferStore offers;
    private final Clock clock;

    ModeratedNeedOffers(NeedOfferStore store, OfferStore offers, Clock clock) {
        this.store = store;
        this.offers = offers;
        this.clock = clock;
    }

    @Override
    public String kind() {
        return KIND;
    }

    @Override
    public String textKey() {
        return "sharing.need.moderated";
    }

    @Override
    public Map<UUID, Contribution> list(Collection<UUID> things) {
        var found = store.list(things).stream()
                .filter(one -> !one.words().isEmpty())
                .toList();
        Map<UUID, Offer> about = offers
                .list(found.stream().map(NeedOffer::offer).collect(Collectors.toSet()))
                .stream()
                .collect(Collectors.toMap(Offer::id, Function.identity()));
        return found.stream()
                .collect(Collectors.toMap(
                        NeedOffer::id, one -> contribution(one, Objects.requireNonNull(about.get(one.offer())))));
    }

    private static Contribution contribution(NeedOffer one, Offer offer) {
        return new Contribution(
                offer.name(),
                one.words(),
                offer.path(),
                one.author(),
                offer.organisation() == null ? Set.of() : Set.of(offer.organisation()),
                Set.of(),
                one.hidden());
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
