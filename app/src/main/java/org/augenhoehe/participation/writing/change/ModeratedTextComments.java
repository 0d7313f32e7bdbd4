package org.augenhoehe.participation.writing.change;

import java.time.Clock;
import java.util.Collection;
import java.util.Map;
import java.util.UUID;

import org.augenhoehe.moderation.Contribution;
import org.augenhoehe.moderation.Moderated;
import org.augenhoehe.undertakings.SaidInPlace;
import org.augenhoehe.undertakings.SaidInPlace.Said;
import org.springframework.stereotype.Component;

@Component
class ModeratedTextComments implements Moderated {
    static final String KIND = "textkommentar";

    private final TextCommentStore store;
    private final SaidInPlace places;
    private final Clock clock;

    ModeratedTextComments(TextCommentStore store, SaidInPlace places, Clock clock) {
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
        return "document.kind.comment";
    }

    @Override
    public Map<UUID, Contribution> list(Collection<UUID> things) {
        return places.inUndertakings(store.listPlaced(things).stream()
                .map(one -> new Said(
                        one.id(),
                        one.undertaking(),
                        one.wording(),
                        Change.path(one.step(), one.change()) + "#k-" + one.id(),
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
