package org.augenhoehe.sharing.request.book;

import java.util.UUID;

import org.augenhoehe.sharing.request.RequestHearing;
import org.augenhoehe.sharing.request.RequestStore;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;

/// Tells everything that follows a request how it stands now, in the caller's transaction.
@Component
class RequestHearings {
    private final RequestStore store;
    private final ObjectProvider<RequestHearing> hearing;

    RequestHearings(RequestStore store, ObjectProvider<RequestHearing> hearing) {
        this.store = store;
        this.hearing = hearing;
    }

    void tell(UUID id) {
        var request = store.get(id);
        hearing.orderedStream().forEach(part -> part.changed(request));
    }
}
