package org.augenhoehe.sharing.open;

import java.net.URI;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;

import org.augenhoehe.api.Asked;
import org.augenhoehe.api.Resource;
import org.augenhoehe.sharing.request.Request;
import org.augenhoehe.sharing.request.RequestStore;
import org.springframework.stereotype.Component;

/// What programs read of what is looked for.
@Component
class OpenRequests implements Resource<OpenRequest> {
    private static final String ORGANISATION = "organisation";

    private final OpenStore store;
    private final RequestStore requests;

    OpenRequests(OpenStore store, RequestStore requests) {
        this.store = store;
        this.requests = requests;
    }

    @Override
    public String name() {
        return "requests";
    }

    @Override
    public String about() {
        return "What people, groups and organisations look for.";
    }

    @Override
    public Class<OpenRequest> type() {
        return OpenRequest.class;
    }

    @Override
    public Set<String> narrowedBy() {
        return Set.of(ORGANISATION);
    }

    @Override
    public List<OpenRequest> list(Asked asked) {
        return store.listRequests(asked.after(), asked.by(ORGANISATION), asked.most()).stream()
                .map(one -> told(asked.base(), one))
                .toList();
    }

    @Override
    public Optional<OpenRequest> find(String base, UUID id) {
        return requests.find(id)
                .filter(one -> one.isPublic() && !one.isForgotten())
                .map(one -> told(base, one));
    }

    private static OpenRequest told(String base, Request one) {
        return new OpenRequest(
                one.id(),
                one.good(),
                one.category(),
                one.name(),
                one.about(),
                one.organisation(),
                one.pieces(),
                one.place(),
                OpenStore.degrees(one.latitude()),
                OpenStore.degrees(one.longitude()),
                one.exactness(),
                one.access(),
                one.untilDay(),
                one.state(),
                one.at(),
                URI.create(base + one.path()));
    }
}
