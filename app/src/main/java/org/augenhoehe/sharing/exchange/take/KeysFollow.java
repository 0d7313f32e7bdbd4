package org.augenhoehe.sharing.exchange.take;

import org.augenhoehe.sharing.offer.Offer;
import org.augenhoehe.sharing.offer.OfferHearing;
import org.springframework.stereotype.Component;

/// Of what is withdrawn no word stays, not even what a file called it.
@Component
class KeysFollow implements OfferHearing {
    private final BroughtStore brought;

    KeysFollow(BroughtStore brought) {
        this.brought = brought;
    }

    @Override
    public void changed(Offer offer) {
        if (offer.isWithdrawn()) {
            brought.forgetOffer(offer.id());
        }
    }
}
