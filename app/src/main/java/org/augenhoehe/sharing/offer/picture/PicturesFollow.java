package org.augenhoehe.sharing.offer.picture;

import org.augenhoehe.platform.files.Uploads;
import org.augenhoehe.sharing.offer.Offer;
import org.augenhoehe.sharing.offer.OfferHearing;
import org.springframework.stereotype.Component;

/// Of what is withdrawn no picture stays.
@Component
class PicturesFollow implements OfferHearing {
    private final OfferPictureStore store;
    private final Uploads uploads;

    PicturesFollow(OfferPictureStore store, Uploads uploads) {
        this.store = store;
        this.uploads = uploads;
    }

    @Override
    public void changed(Offer offer) {
        if (offer.isWithdrawn()) {
            store.removeAll(offer.id()).forEach(uploads::delete);
        }
    }
}
