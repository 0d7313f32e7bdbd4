package org.augenhoehe.participation.writing.easy;

import java.time.Clock;
import java.util.Collection;
import java.util.Map;
import java.util.UUID;

import org.augenhoehe.moderation.Contribution;
import org.augenhoehe.moderation.Moderated;
import org.augenhoehe.participation.writing.Document;
import org.augenhoehe.participation.writing.text.Paragraph;
import org.augenhoehe.undertakings.SaidInPlace;
import org.augenhoehe.undertakings.SaidInPlace.Said;
import org.springframework.stereotype.Component;

/// Where the last one is hidden, the one before it stands again.
@Component
class ModeratedEasy implements Moderated {
    static final String KIND = "leichter-absatz";

    private final EasyStore store;
    private final SaidInPlace places;
    private final Clock clock;

    ModeratedEasy(EasyStore store, SaidInPlace places, Clock clock) {
        this.store = store;
        this.places = places;
        this.clock = clock;
    }

    @Override
    public String kind() {
        return KIND;
    }

    @Override
    public String textKey() {
        return "document.kind.easy";
    }

    @Override
    public Map<UUID, Contribution> list(Collection<UUID> things) {
        return places.inUndertakings(store.listPlaced(things).stream()
                .map(one -> new Said(
                        one.id(),
                        one.undertaking(),
                        one.wording(),
                        Document.path(one.step()) + "#" + Paragraph.anchor(one.paragraph()),
                        one.author(),
                        one.hidden()))
                .toList());
    }

    @Override
    public void hide(UUID thing) {
        store.hide(thing, clock.instant());
    }

    @Override
    public void showAgain(UUID thing) {
        store.hide(thing, null);
    }
}
