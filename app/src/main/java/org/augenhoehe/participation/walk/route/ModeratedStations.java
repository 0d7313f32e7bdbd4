package org.augenhoehe.participation.walk.route;

import java.time.Clock;
import java.util.Collection;
import java.util.Map;
import java.util.UUID;

import org.augenhoehe.moderation.Contribution;
import org.augenhoehe.moderation.Moderated;
import org.augenhoehe.undertakings.SaidInPlace;
import org.augenhoehe.undertakings.SaidInPlace.Said;
import org.springframework.stereotype.Component;

/// What is hidden keeps its place on the way; nobody reads its words.
@Component
class ModeratedStations implements Moderated {
    static final String KIND = "rundgang-station";

    private final StationStore store;
    private final SaidInPlace places;
    private final Clock clock;

    ModeratedStations(StationStore store, SaidInPlace places, Clock clock) {
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
        return "walk.station.moderated";
    }

    @Override
    public Map<UUID, Contribution> list(Collection<UUID> things) {
        return places.inSteps(
                store.list(things).stream().map(ModeratedStations::said).toList());
    }

    private static Said said(Station one) {
        var text = (one.name() + "\n" + one.question() + "\n" + one.access()).strip();
        return new Said(one.id(), one.step(), text, one.path(), one.author(), one.hidden());
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
