package org.augenhoehe.sharing.offer.found;

import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;

import org.augenhoehe.feeds.NewsTeller;
import org.augenhoehe.platform.web.Page;
import org.augenhoehe.sharing.offer.Offer;
import org.augenhoehe.sharing.offer.OfferStore;
import org.augenhoehe.sharing.offer.book.OfferBook;
import org.augenhoehe.sharing.offer.book.OfferEvents;
import org.springframework.stereotype.Component;

/// Tells what became of offers. What moderation hides is not told.
@Component
class OffersTold implements NewsTeller {
    private final OfferEvents events;
    private final OfferStore offers;

    OffersTold(OfferEvents events, OfferStore offers) {
        this.events = events;
        this.offers = offers;
    }

    @Override
    public String kind() {
        return OfferBook.NEWS;
    }

    @Override
    public Map<UUID, Told> tell(Page page, Collection<UUID> news) {
        var found = events.list(news);
        var known = offers.list(found.stream().map(OfferEvents.Event::offer).collect(Collectors.toSet())).stream()
                .filter(Offer::isPublic)
                .collect(Collectors.toMap(Offer::id, Function.identity()));
        var told = new HashMap<UUID, Told>();
        for (var event : found) {
            var offer = known.get(event.offer());
            if (offer != null) {
                var about = offer.isWithdrawn() ? page.t("sharing.offer.withdrawn.name") : offer.name();
                told.put(event.id(), new Told(about, page.t(event.textKey()), "", offer.path()));
            }
        }
        return told;
    }
}
