package org.augenhoehe.participation.meeting.minutes;

import java.time.Clock;
import java.util.Collection;
import java.util.Map;
import java.util.UUID;

import org.augenhoehe.moderation.Contribution;
import org.augenhoehe.moderation.Moderated;
import org.augenhoehe.undertakings.SaidInPlace;
import org.augenhoehe.undertakings.SaidInPlace.Said;
import org.springframework.stereotype.Component;

/// What somebody has against minutes.
@Component
class ModeratedMinutesObjections implements Moderated {
    static final String KIND = "protokolleinwand";

    private final ObjectionStore store;
    private final SaidInPlace places;
    private final Clock clock;

    ModeratedMinutesObjections(ObjectionStore store, SaidInPlace places, Clock clock) {
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
        return "meeting.kind.objection";
    }

    @Override
    public Map<UUID, Contribution> list(Collection<UUID> things) {
        return places.inSteps(store.listAll(things).stream()
                .map(one -> new Said(one.id(), one.step(), one.wording(), one.path(), one.author(), one.hidden()))
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
