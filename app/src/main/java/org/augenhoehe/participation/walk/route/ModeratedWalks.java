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

/// What hosts say about a walk can be reported. Moderation hides their words; the time stays.
@Component
class ModeratedWalks implements Moderated {
    private final WalkStore store;
    private final SaidInPlace places;
    private final Clock clock;

    ModeratedWalks(WalkStore store, SaidInPlace places, Clock clock) {
        this.store = store;
        this.places = places;
        this.clock = clock;
    }

    @Override
    public String kind() {
        return "rundgang";
    }

    @Override
    public String textKey() {
        return "walk.moderated";
    }

    @Override
    public Map<UUID, Contribution> list(Collection<UUID> things) {
        return places.inSteps(store.list(things).stream()
                .map(one -> new Said(
                        one.step(),
                        one.step(),
                        (one.meeting() + "\n" + one.told()).strip(),
                        Walk.path(one.step()),
                        null,
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
