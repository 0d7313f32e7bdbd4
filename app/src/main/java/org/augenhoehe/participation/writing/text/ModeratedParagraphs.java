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

/// The words with which hosts began a paragraph. What others made of it is hidden with their change.
@Component
class ModeratedParagraphs implements Moderated {
    private final TextStore store;
    private final DocumentFindability findability;
    private final SaidInPlace places;
    private final Clock clock;

    ModeratedParagraphs(TextStore store, DocumentFindability findability, SaidInPlace places, Clock clock) {
        this.store = store;
        this.findability = findability;
        this.places = places;
        this.clock = clock;
    }

    @Override
    public String kind() {
        return "absatz";
    }

    @Override
    public String textKey() {
        return "document.kind.paragraph";
    }

    @Override
    public Map<UUID, Contribution> list(Collection<UUID> things) {
        return places.inUndertakings(store.listOfHosts(things).stream()
                .map(one -> new Said(
                        one.id(),
                        one.undertaking(),
                        one.wording(),
                        Document.path(one.step()) + "#" + Paragraph.anchor(one.id()),
                        null,
                        one.hidden()))
                .toList());
    }

    @Override
    public void hide(UUID thing) {
        store.hide(thing, clock.instant());
        store.findStep(thing).ifPresent(findability::put);
    }

    @Override
    public void showAgain(UUID thing) {
        store.hide(thing, null);
        store.findStep(thing).ifPresent(findability::put);
    }
}
