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

/// The words with which hosts began a paragraph. What others made of it is hidden with their change.
@Component
class ModeratedParagraphs implements Moderated {
    private final TextStore store;
    private final DocumentFindability findability;
    private final Undertakings undertakings;
    private final Clock clock;

    ModeratedParagraphs(TextStore store, DocumentFindability findability, Undertakings undertakings, Clock clock) {
        this.store = store;
        this.findability = findability;
        this.undertakings = undertakings;
        this.clock = clock;
    }

    @Override
    public String kind() {
        return "absatz";
    }

    @Override
    public String textKey() {
        return "writing.kind.paragraph";
    }

    @Override
    public Map<UUID, Contribution> list(Collection<UUID> things) {
        var found = store.listOfHosts(things);
        var known = undertakings.listKnown(
                found.stream().map(TextStore.OfHosts::undertaking).collect(Collectors.toSet()));
        return found.stream().collect(Collectors.toMap(TextStore.OfHosts::id, paragraph -> {
            var about = Objects.requireNonNull(known.get(paragraph.undertaking()));
            return new Contribution(
                    about.question(),
                    paragraph.wording(),
                    Document.path(paragraph.step()) + "#" + Paragraph.anchor(paragraph.id()),
                    null,
                    about.concerned(),
                    about.hosts(),
                    paragraph.hidden());
        }));
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
