package org.augenhoehe.sharing.fair.book;

import org.augenhoehe.sharing.fair.Fair;
import org.augenhoehe.sharing.fair.FairStore;
import org.augenhoehe.sharing.offer.Offer;
import org.augenhoehe.sharing.offer.OfferHearing;
import org.springframework.stereotype.Component;

/// Where an offer is withdrawn there is nothing to get any more.
@Component
class FairWithdrawn implements OfferHearing {
    private static final int MOST = 100;

    private final FairStore store;
    private final FairBook book;

    FairWithdrawn(FairStore store, FairBook book) {
        this.store = store;
        this.book = book;
    }

    @Override
    public void changed(Offer offer) {
        if (offer.isWithdrawn()) {
            store.listOf(offer.id(), MOST).stream()
                    .filter(one -> one.state() == Fair.State.OPEN)
                    .forEach(one -> book.callOff(offer, one, ""));
        }
    }
}
