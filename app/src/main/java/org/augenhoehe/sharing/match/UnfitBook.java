package org.augenhoehe.sharing.match;

import java.util.UUID;

import org.augenhoehe.platform.web.Forbidden;
import org.augenhoehe.sharing.offer.Admission;
import org.augenhoehe.sharing.offer.OfferStore;
import org.augenhoehe.sharing.request.RequestStore;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/// "Passt nicht": whoever says so does not read of it again. The other side still does.
@Component
public class UnfitBook {
    private final MatchStore store;
    private final OfferStore offers;
    private final RequestStore requests;
    private final Admission admission;
    private final SharingSides sides;

    UnfitBook(MatchStore store, OfferStore offers, RequestStore requests, Admission admission, SharingSides sides) {
        this.store = store;
        this.offers = offers;
        this.requests = requests;
        this.admission = admission;
        this.sides = sides;
    }

    @Transactional
    public void offerDoesNotFit(UUID person, UUID request, UUID offer) {
        if (!sides.tends(person, requests.get(request))) {
            throw new Forbidden();
        }
        store.unfit(offer, request, Side.REQUEST);
    }

    @Transactional
    public void requestDoesNotFit(UUID person, UUID offer, UUID request) {
        if (!admission.tends(person, offers.get(offer))) {
            throw new Forbidden();
        }
        store.unfit(offer, request, Side.OFFER);
    }
}
