package org.augenhoehe.sharing.request.house;

import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;

import org.augenhoehe.feeds.NewsTeller;
import org.augenhoehe.platform.web.Page;
import org.augenhoehe.sharing.request.Request;
import org.augenhoehe.sharing.request.RequestStore;
import org.augenhoehe.sharing.request.book.RequestBook;
import org.augenhoehe.sharing.request.book.RequestEvents;
import org.springframework.stereotype.Component;

/// Tells what became of requests. What moderation hides, and what is nobody's any more, is not told.
@Component
class RequestsTold implements NewsTeller {
    private final RequestEvents events;
    private final RequestStore requests;

    RequestsTold(RequestEvents events, RequestStore requests) {
        this.events = events;
        this.requests = requests;
    }

    @Override
    public String kind() {
        return RequestBook.NEWS;
    }

    @Override
    public Map<UUID, Told> tell(Page page, Collection<UUID> news) {
        var found = events.list(news);
        var known = requests
                .list(found.stream().map(RequestEvents.Event::request).collect(Collectors.toSet()))
                .stream()
                .filter(request -> request.isPublic() && !request.isForgotten())
                .collect(Collectors.toMap(Request::id, Function.identity()));
        var told = new HashMap<UUID, Told>();
        for (var event : found) {
            var request = known.get(event.request());
            if (request != null) {
                told.put(event.id(), new Told(request.name(), page.t(event.textKey()), "", request.path()));
            }
        }
        return told;
    }
}
