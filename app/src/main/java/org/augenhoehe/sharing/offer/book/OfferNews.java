package org.augenhoehe.sharing.offer.book;

import java.time.Clock;
import java.util.Set;
import java.util.UUID;

import org.augenhoehe.feeds.News;
import org.augenhoehe.feeds.PublicNews;
import org.augenhoehe.kernel.Ids;
import org.augenhoehe.sharing.offer.Offer;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/// Tells the place what becomes of an offer, in the caller's transaction.
@Component
class OfferNews {
    private final OfferEvents events;
    private final PublicNews news;
    private final Clock clock;

    OfferNews(OfferEvents events, PublicNews news, Clock clock) {
        this.events = events;
        this.news = news;
        this.clock = clock;
    }

    /// @param act text key of the sentence is `sharing.offer.event.<act>`
    /// @param quiet whether it is of no use to somebody who did not look for it
    void happened(Offer offer, String act, @Nullable UUID by, boolean quiet) {
        var id = Ids.next();
        var now = clock.instant();
        events.add(id, offer.id(), act, now);
        news.happened(new News(id, OfferBook.NEWS, "offer_" + act, now, Set.of(), offer.path(), by, quiet));
    }
}
