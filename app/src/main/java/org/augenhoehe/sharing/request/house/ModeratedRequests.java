package org.augenhoehe.sharing.request.house;

import java.util.Collection;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.augenhoehe.moderation.Contribution;
import org.augenhoehe.moderation.Moderated;
import org.augenhoehe.sharing.request.Request;
import org.augenhoehe.sharing.request.RequestStore;
import org.augenhoehe.sharing.request.book.RequestBook;
import org.augenhoehe.sharing.request.book.RequestEnding;
import org.augenhoehe.sharing.request.book.RequestTending;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/// Every request may be reported.
@Component
class ModeratedRequests implements Moderated {
    private final RequestStore store;
    private final RequestTending tending;
    private final RequestEnding ending;

    ModeratedRequests(RequestStore store, RequestTending tending, RequestEnding ending) {
        this.store = store;
        this.tending = tending;
        this.ending = ending;
    }

    @Override
    public String kind() {
        return RequestBook.MODERATED;
    }

    @Override
    public String textKey() {
        return "sharing.request.moderated";
    }

    @Override
    public Map<UUID, Contribution> list(Collection<UUID> things) {
        return store.list(things).stream()
                .filter(request -> !request.isForgotten())
                .collect(Collectors.toMap(Request::id, ModeratedRequests::contribution));
    }

    private static Contribution contribution(Request request) {
        var text = Stream.of(request.about(), request.place())
                .filter(part -> !part.isEmpty())
                .collect(Collectors.joining("\n"));
        return new Contribution(
                request.name(),
                text.isEmpty() ? "…" : text,
                request.path(),
                request.person(),
                request.organisation() == null ? Set.of() : Set.of(request.organisation()),
                Set.of(),
                !request.isPublic());
    }

    @Override
    public boolean isReadBy(UUID thing, @Nullable UUID person) {
        return store.find(thing)
                .filter(request -> !request.isForgotten() && tending.shows(person, request))
                .isPresent();
    }

    @Override
    public void hide(UUID thing) {
        ending.hide(thing);
    }

    @Override
    public void showAgain(UUID thing) {
        ending.showAgain(thing);
    }
}
