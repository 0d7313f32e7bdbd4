package org.augenhoehe.participation.writing.text;

import java.time.Clock;
import java.util.Collection;
import java.util.Map;
import java.util.UUID;

import org.augenhoehe.moderation.Contribution;
import org.augenhoehe.moderation.Moderated;
import org.augenhoehe.participation.writing.Document;
import org.augenhoehe.undertakings.SaidInPlace;
import org.augenhoehe.undertakings.SaidInPlace.Said;
import org.springframework.stereotype.Component;

/// What a document is called.
@Component
class ModeratedTitles implements Moderated {
    private final DocumentStore store;
    private final DocumentFindability findability;
    private final SaidInPlace places;
    private final Clock clock;

    ModeratedTitles(DocumentStore store, DocumentFindability findability, SaidInPlace places, Clock clock) {
        this.store = store;
        this.findability = findability;
        this.places = places;
        this.clock = clock;
    }

    @Override
    public String kind() {
        return "dokumenttitel";
    }

    @Override
    public String textKey() {
        return "document.kind.title";
    }

    @Override
    public Map<UUID, Contribution> list(Collection<UUID> things) {
        return places.inUndertakings(store.listTitled(things).stream()
                .map(one -> new Said(
                        one.step(), one.undertaking(), one.title(), Document.path(one.step()), null, one.hidden()))
                .toList());
    }

    @Override
    public void hide(UUID thing) {
        store.hide(thing, clock.instant());
        findability.put(thing);
    }

    @Override
    public void showAgain(UUID thing) {
        store.hide(thing, null);
        findability.put(thing);
    }
}
