package org.augenhoehe.participation.writing.text;

import java.time.Clock;
import java.util.Collection;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Collectors;

import org.augenhoehe.moderation.Contribution;
import org.augenhoehe.moderation.Moderated;
import org.augenhoehe.participation.writing.Document;
import org.augenhoehe.undertakings.Undertakings;
import org.springframework.stereotype.Component;

/// What a document is called.
@Component
class ModeratedTitles implements Moderated {
    private final DocumentStore store;
    private final DocumentFindability findability;
    private final Undertakings undertakings;
    private final Clock clock;

    ModeratedTitles(DocumentStore store, DocumentFindability findability, Undertakings undertakings, Clock clock) {
        this.store = store;
        this.findability = findability;
        this.undertakings = undertakings;
        this.clock = clock;
    }

    @Override
    public String kind() {
        return "dokumenttitel";
    }

    @Override
    public String textKey() {
        return "writing.kind.title";
    }

    @Override
    public Map<UUID, Contribution> list(Collection<UUID> things) {
        var found = store.listTitled(things);
        var known = undertakings.listKnown(
                found.stream().map(DocumentStore.Titled::undertaking).collect(Collectors.toSet()));
        return found.stream().collect(Collectors.toMap(DocumentStore.Titled::step, document -> {
            var about = Objects.requireNonNull(known.get(document.undertaking()));
            return new Contribution(
                    about.question(),
                    document.title(),
                    Document.path(document.step()),
                    null,
                    about.concerned(),
                    about.hosts(),
                    document.hidden());
        }));
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
