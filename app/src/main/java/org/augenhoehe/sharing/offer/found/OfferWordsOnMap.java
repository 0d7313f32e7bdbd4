package org.augenhoehe.sharing.offer.found;

import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.augenhoehe.places.map.MapLayer;
import org.augenhoehe.places.map.MapWords;
import org.augenhoehe.platform.web.Page;
import org.augenhoehe.sharing.offer.Category;
import org.augenhoehe.sharing.offer.Offer;
import org.augenhoehe.sharing.offer.OfferStore;
import org.springframework.stereotype.Component;

/// What the list beside the map says about an offer: what happens to it, what it is, and where, as exactly as everybody
/// may know.
@Component
class OfferWordsOnMap implements MapWords {
    private final OfferStore offers;

    OfferWordsOnMap(OfferStore offers) {
        this.offers = offers;
    }

    @Override
    public MapLayer layer() {
        return OfferKinds.ON_MAP;
    }

    @Override
    public Map<String, String> categories(Page page, Collection<String> keys) {
        var names = new HashMap<String, String>();
        keys.forEach(key -> Category.find(key).ifPresent(known -> names.put(key, page.t(known.textKey()))));
        return names;
    }

    @Override
    public Map<UUID, String> lines(Page page, Collection<UUID> ids) {
        return offers.list(ids).stream()
                .collect(Collectors.toMap(
                        Offer::id,
                        offer -> Stream.of(
                                        page.t(offer.deal().textKey()),
                                        page.t(offer.good().textKey()),
                                        offer.place())
                                .filter(part -> !part.isEmpty())
                                .collect(Collectors.joining(" · "))));
    }
}
