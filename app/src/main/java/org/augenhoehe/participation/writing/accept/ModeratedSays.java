package org.augenhoehe.participation.writing.accept;

import java.time.Clock;
import java.util.Collection;
import java.util.Map;
import java.util.UUID;

import org.augenhoehe.moderation.Contribution;
import org.augenhoehe.moderation.Moderated;
import org.augenhoehe.participation.writing.change.Change;
import org.augenhoehe.undertakings.SaidInPlace;
import org.augenhoehe.undertakings.SaidInPlace.Said;
import org.springframework.stereotype.Component;

/// Reasons of objections, and of what hosts decided. A hidden objection does not stand.
@Component
class ModeratedSays implements Moderated {
    private final SayStore store;
    private final SaidInPlace places;
    private final Clock clock;

    ModeratedSays(SayStore store, SaidInPlace places, Clock clock) {
        this.store = store;
        this.places = places;
        this.clock = clock;
    }

    @Override
    public String kind() {
        return "textgrund";
    }

    @Override
    public String textKey() {
        return "document.kind.say";
    }

    @Override
    public Map<UUID, Contribution> list(Collection<UUID> things) {
        return places.inUndertakings(store.listReasoned(things).stream()
                .map(one -> new Said(
                        one.id(),
                        one.undertaking(),
                        one.reason(),
                        Change.path(one.step(), one.change()) + "#s-" + one.id(),
                        one.person(),
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
