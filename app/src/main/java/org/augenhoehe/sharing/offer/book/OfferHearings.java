package org.augenhoehe.sharing.offer.book;

import java.util.UUID;

import org.augenhoehe.sharing.offer.OfferHearing;
import org.augenhoehe.sharing.offer.OfferStore;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;

/// Tells everything that follows an offer how it stands now, in the caller's transaction.
@Component
class OfferHearings {
    private final OfferStore store;
    private final ObjectProvider<OfferHearing> hearing;

    OfferHearings(OfferStore store, ObjectProvider<OfferHearing> hearing) {
        this.store = store;
        this.hearing = hearing;
    }

    void tell(UUID id) {
        var offer = store.get(id);
        hearing.orderedStream().forEach(part -> part.changed(offer));
    }
}
