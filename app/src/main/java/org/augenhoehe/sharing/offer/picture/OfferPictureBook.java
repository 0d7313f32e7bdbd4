package org.augenhoehe.sharing.offer.picture;

import java.util.UUID;

import org.augenhoehe.kernel.Ids;
import org.augenhoehe.moderation.door.Answer;
import org.augenhoehe.moderation.door.Doorkeeper;
import org.augenhoehe.platform.files.Uploads;
import org.augenhoehe.platform.web.Forbidden;
import org.augenhoehe.platform.web.NotFound;
import org.augenhoehe.sharing.offer.Admission;
import org.augenhoehe.sharing.offer.Offer;
import org.augenhoehe.sharing.offer.OfferStore;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/// Adding pictures to an offer, and taking them away.
@Component
public class OfferPictureBook {
    public static final int MOST = 5;

    private final OfferPictureStore store;
    private final OfferStore offers;
    private final Admission admission;
    private final Uploads uploads;
    private final Doorkeeper door;

    OfferPictureBook(
            OfferPictureStore store, OfferStore offers, Admission admission, Uploads uploads, Doorkeeper door) {
        this.store = store;
        this.offers = offers;
        this.admission = admission;
        this.uploads = uploads;
        this.door = door;
    }

    /// Of whoever tends it, as long as it is not withdrawn.
    public Offer getTended(UUID person, UUID id) {
        return tended(person, offers.get(id));
    }

    /// What is public already is read as soon as it is added: the door is asked, as for every other text.
    @Transactional
    public Added add(UUID person, UUID id, byte[] jpeg, String description) {
        tended(person, offers.hold(id));
        var there = store.list(id).size();
        if (there >= MOST) {
            return new Added.Enough();
        }
        var answer = door.admit(person, description);
        if (!(answer instanceof Answer.Open)) {
            return new Added.NotSo(answer);
        }
        store.add(new OfferPicture(Ids.next(), id, there + 1, uploads.keep(jpeg), description));
        return new Added.Done();
    }

    @Transactional
    public void remove(UUID person, UUID id, UUID picture) {
        tended(person, offers.hold(id));
        var gone = store.find(id, picture).orElseThrow(NotFound::new);
        store.remove(gone);
        uploads.delete(gone.file());
    }

    private Offer tended(UUID person, Offer offer) {
        if (offer.isWithdrawn() || !admission.shows(person, offer)) {
            throw new NotFound();
        }
        if (!admission.tends(person, offer)) {
            throw new Forbidden();
        }
        return offer;
    }

    public sealed interface Added {
        record Done() implements Added {}

        /// There are as many as an offer needs.
        record Enough() implements Added {}

        record NotSo(Answer because) implements Added {}
    }
}
