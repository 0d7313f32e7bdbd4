package org.augenhoehe.sharing.request.show;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

import org.augenhoehe.people.Organisations;
import org.augenhoehe.platform.web.Page;
import org.augenhoehe.sharing.offer.MineBeside;
import org.augenhoehe.sharing.offer.OfferBeside.Way;
import org.augenhoehe.sharing.offer.Owners;
import org.augenhoehe.sharing.request.Request;
import org.augenhoehe.sharing.request.RequestStore;
import org.springframework.stereotype.Component;

/// What somebody asks for, alone or for those they speak for.
@Component
class MyRequests implements MineBeside {
    private static final int SECOND = 20;
    private static final int MOST = 50;

    private final RequestStore store;
    private final Organisations organisations;
    private final Owners owners;

    MyRequests(RequestStore store, Organisations organisations, Owners owners) {
        this.store = store;
        this.organisations = organisations;
        this.owners = owners;
    }

    @Override
    public int order() {
        return SECOND;
    }

    @Override
    public Optional<Part> part(Page page) {
        var person = page.visitor().id();
        var all = Stream.concat(
                        store.listOf(person).stream(),
                        store.listOfOrganisations(organisations.listSpokenForBy(person), MOST).stream())
                .filter(request -> !request.isForgotten())
                .limit(MOST)
                .toList();
        var names = owners.names(Stream.of(), all.stream().map(Request::organisation));
        return Optional.of(new Part(
                page.t("sharing.mine.requests"),
                all.stream()
                        .map(request -> new Line(
                                request.path(),
                                request.name(),
                                request.organisation() == null
                                        ? state(page, request)
                                        : names.getOrDefault(request.organisation(), "") + " · "
                                                + state(page, request)))
                        .toList(),
                List.of(new Way(Request.PATH + "/neu", page.t("sharing.request.new")))));
    }

    private static String state(Page page, Request request) {
        return page.t(request.isPublic() ? request.state().textKey() : "sharing.request.state.HIDDEN");
    }
}
