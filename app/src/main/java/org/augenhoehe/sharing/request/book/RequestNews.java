package org.augenhoehe.sharing.request.book;

import java.time.Clock;
import java.util.Set;
import java.util.UUID;

import org.augenhoehe.feeds.News;
import org.augenhoehe.feeds.PublicNews;
import org.augenhoehe.kernel.Ids;
import org.augenhoehe.sharing.request.Request;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/// Tells the place what becomes of a request, in the caller's transaction.
@Component
class RequestNews {
    private final RequestEvents events;
    private final PublicNews news;
    private final Clock clock;

    RequestNews(RequestEvents events, PublicNews news, Clock clock) {
        this.events = events;
        this.news = news;
        this.clock = clock;
    }

    /// @param act text key of the sentence is `sharing.request.event.<act>`
    /// @param quiet whether it is of no use to somebody who did not look for it
    void happened(Request request, String act, @Nullable UUID by, boolean quiet) {
        var id = Ids.next();
        var now = clock.instant();
        events.add(id, request.id(), act, now);
        news.happened(new News(id, RequestBook.NEWS, "request_" + act, now, Set.of(), request.path(), by, quiet));
    }
}
