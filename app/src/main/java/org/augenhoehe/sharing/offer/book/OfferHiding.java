package org.augenhoehe.sharing.offer.book;

import java.time.Clock;
import java.util.UUID;

import org.augenhoehe.sharing.offer.OfferStore;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/// What moderation decides about offers.
@Component
public class OfferHiding {
    private final OfferStore store;
    private final OfferNews news;
    private final OfferHearings hearings;
    private final Clock clock;

    OfferHiding(OfferStore store, OfferNews news, OfferHearings hearings, Clock clock) {
        this.store = store;
        this.news = news;
        this.hearings = hearings;
        this.clock = clock;
    }

    /// Nobody else reads it any more.
    @Transactional(propagation = Propagation.MANDATORY)
    public void hide(UUID id) {
        var offer = store.hold(id);
        if (!offer.isWithdrawn()) {
            store.hide(id, clock.instant(), offer.held());
            hearings.tell(id);
        }
    }

    /// Takes that back, or lets a new one in.
    @Transactional(propagation = Propagation.MANDATORY)
    public void showAgain(UUID id) {
        var offer = store.hold(id);
        if (offer.isWithdrawn()) {
            return;
        }
        store.hide(id, null, false);
        if (offer.held()) {
            news.happened(store.get(id), "published", offer.person(), false);
        }
        hearings.tell(id);
    }
}
