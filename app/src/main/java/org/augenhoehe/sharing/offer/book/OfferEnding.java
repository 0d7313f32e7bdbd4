package org.augenhoehe.sharing.offer.book;

import java.time.Clock;
import java.util.UUID;

import org.augenhoehe.sharing.offer.Offer;
import org.augenhoehe.sharing.offer.OfferStore;
import org.augenhoehe.sharing.offer.place.ExactPlaceStore;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/// How an offer goes: none of its words stay, nor where it was.
@Component
public class OfferEnding {
    private final OfferStore store;
    private final ExactPlaceStore exact;
    private final OfferNews news;
    private final OfferHearings hearings;
    private final Clock clock;

    OfferEnding(OfferStore store, ExactPlaceStore exact, OfferNews news, OfferHearings hearings, Clock clock) {
        this.store = store;
        this.exact = exact;
        this.news = news;
        this.hearings = hearings;
        this.clock = clock;
    }

    void end(Offer offer) {
        exact.forget(offer.id());
        store.withdraw(offer.id(), clock.instant());
        if (offer.isPublic()) {
            news.happened(store.get(offer.id()), "withdrawn", null, true);
        }
        hearings.tell(offer.id());
    }

    /// Whoever offered it is erased: it goes whatever is agreed, and those who hear of it see to that.
    @Transactional(propagation = Propagation.MANDATORY)
    public void leave(UUID person) {
        store.listOf(person).stream()
                .map(one -> store.hold(one.id()))
                .filter(one -> !one.isWithdrawn())
                .forEach(this::end);
        store.forget(person);
    }
}
