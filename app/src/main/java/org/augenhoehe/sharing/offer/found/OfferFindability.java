package org.augenhoehe.sharing.offer.found;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.augenhoehe.places.geometry.Geometries;
import org.augenhoehe.places.map.MapIndex;
import org.augenhoehe.places.map.MapMark;
import org.augenhoehe.search.Search;
import org.augenhoehe.search.SearchEntry;
import org.augenhoehe.sharing.offer.Category;
import org.augenhoehe.sharing.offer.Offer;
import org.augenhoehe.sharing.offer.OfferHearing;
import org.augenhoehe.sharing.offer.OfferStore;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/// Sees to it that offers are found and stand on the map, in the transaction that changes them. Only what everybody may
/// know of the place goes there.
@Component
@Order(Ordered.HIGHEST_PRECEDENCE)
class OfferFindability implements OfferHearing {
    private final OfferStore offers;
    private final MapIndex map;
    private final Search search;

    OfferFindability(OfferStore offers, MapIndex map, Search search) {
        this.offers = offers;
        this.map = map;
        this.search = search;
    }

    /// What is paused, hidden or withdrawn is not to be had, so nobody needs to find it.
    @Override
    public void changed(Offer offer) {
        map.remove(OfferKinds.ON_MAP, offer.id());
        if (!offer.isOpen() || !offer.isPublic()) {
            search.remove(OfferKinds.SEARCHED, offer.id());
            offers.setWords(offer.id(), null);
            return;
        }
        var words = search.putAndRead(List.of(found(offer))).getFirst();
        offers.setWords(offer.id(), words);
        if (offer.latitude() != null && offer.longitude() != null) {
            map.put(mark(offer, offer.latitude(), offer.longitude()));
        }
    }

    private static SearchEntry found(Offer offer) {
        return new SearchEntry(
                OfferKinds.SEARCHED,
                offer.id(),
                offer.name(),
                text(offer),
                offer.path(),
                "de",
                offer.place().isEmpty() ? null : offer.place());
    }

    private static MapMark mark(Offer offer, double latitude, double longitude) {
        return new MapMark(
                offer.id(),
                OfferKinds.ON_MAP,
                Category.find(offer.category()).map(Category::word).orElse(""),
                offer.name(),
                text(offer),
                Geometries.point(latitude, longitude),
                offer.path());
    }

    private static String text(Offer offer) {
        return Stream.of(offer.about(), offer.inReturn(), offer.conditions())
                .filter(part -> !part.isEmpty())
                .collect(Collectors.joining("\n"));
    }
}
