package org.augenhoehe.sharing.offer.found;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.augenhoehe.moderation.Contribution;
import org.augenhoehe.moderation.Moderated;
import org.augenhoehe.moderation.Picture;
import org.augenhoehe.sharing.offer.Admission;
import org.augenhoehe.sharing.offer.Offer;
import org.augenhoehe.sharing.offer.OfferStore;
import org.augenhoehe.sharing.offer.book.OfferBook;
import org.augenhoehe.sharing.offer.book.OfferHiding;
import org.augenhoehe.sharing.offer.picture.OfferPicture;
import org.augenhoehe.sharing.offer.picture.OfferPictureStore;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/// Every offer may be reported, with its pictures. Whose organisation it is does not decide about it.
@Component
class ModeratedOffers implements Moderated {
    private final OfferStore store;
    private final OfferPictureStore pictures;
    private final OfferHiding hiding;
    private final Admission admission;

    ModeratedOffers(OfferStore store, OfferPictureStore pictures, OfferHiding hiding, Admission admission) {
        this.store = store;
        this.pictures = pictures;
        this.hiding = hiding;
        this.admission = admission;
    }

    @Override
    public String kind() {
        return OfferBook.MODERATED;
    }

    @Override
    public String textKey() {
        return "sharing.offer.moderated";
    }

    @Override
    public Map<UUID, Contribution> list(Collection<UUID> things) {
        return store.list(things).stream()
                .filter(offer -> !offer.isWithdrawn())
                .collect(Collectors.toMap(Offer::id, ModeratedOffers::contribution));
    }

    private static Contribution contribution(Offer offer) {
        var text = Stream.of(offer.about(), offer.inReturn(), offer.conditions(), offer.damage(), offer.place())
                .filter(part -> !part.isEmpty())
                .collect(Collectors.joining("\n"));
        return new Contribution(
                offer.name(),
                text.isEmpty() ? "…" : text,
                offer.path(),
                offer.person(),
                offer.organisation() == null ? Set.of() : Set.of(offer.organisation()),
                Set.of(),
                !offer.isPublic());
    }

    @Override
    public boolean isReadBy(UUID thing, @Nullable UUID person) {
        return store.find(thing).filter(offer -> admission.shows(person, offer)).isPresent();
    }

    @Override
    public List<Picture> listPictures(UUID thing) {
        return pictures.list(thing).stream().map(ModeratedOffers::picture).toList();
    }

    private static Picture picture(OfferPicture one) {
        return new Picture(one.path(), one.description());
    }

    @Override
    public void hide(UUID thing) {
        hiding.hide(thing);
    }

    @Override
    public void showAgain(UUID thing) {
        hiding.showAgain(thing);
    }
}
