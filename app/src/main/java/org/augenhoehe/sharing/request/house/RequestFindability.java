package org.augenhoehe.sharing.request.house;

import java.util.List;

import org.augenhoehe.search.Search;
import org.augenhoehe.search.SearchEntry;
import org.augenhoehe.sharing.request.Request;
import org.augenhoehe.sharing.request.RequestHearing;
import org.augenhoehe.sharing.request.RequestStore;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/// Sees to it that requests are found as long as somebody may answer, in the transaction that changes them.
@Component
@Order(Ordered.HIGHEST_PRECEDENCE)
class RequestFindability implements RequestHearing {
    private final RequestStore requests;
    private final Search search;

    RequestFindability(RequestStore requests, Search search) {
        this.requests = requests;
        this.search = search;
    }

    @Override
    public void changed(Request request) {
        if (!request.isAsking()) {
            search.remove(RequestKinds.SEARCHED, request.id());
            requests.setWords(request.id(), null);
            return;
        }
        var words = search.putAndRead(List.of(new SearchEntry(
                        RequestKinds.SEARCHED,
                        request.id(),
                        request.name(),
                        request.about(),
                        request.path(),
                        "de",
                        request.place().isEmpty() ? null : request.place())))
                .getFirst();
        requests.setWords(request.id(), words);
    }
}
