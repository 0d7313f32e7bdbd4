package org.augenhoehe.sharing.step.house;

import java.time.Clock;
import java.util.Collection;
import java.util.Map;
import java.util.Set;
import java.util.UUID;

import org.augenhoehe.moderation.Contribution;
import org.augenhoehe.moderation.Moderated;
import org.augenhoehe.sharing.step.StepNeedStore;
import org.augenhoehe.thread.Thread;
import org.augenhoehe.undertakings.SaidInPlace;
import org.augenhoehe.undertakings.SaidInPlace.Said;
import org.springframework.stereotype.Component;

/// What hosts say that a step needs.
@Component
class ModeratedStepNeeds implements Moderated {
    private final StepNeedStore store;
    private final SaidInPlace places;
    private final Thread thread;
    private final Clock clock;

    ModeratedStepNeeds(StepNeedStore store, SaidInPlace places, Thread thread, Clock clock) {
        this.store = store;
        this.places = places;
        this.thread = thread;
        this.clock = clock;
    }

    @Override
    public String kind() {
        return "bedarf-eines-schritts";
    }

    @Override
    public String textKey() {
        return "sharing.step.moderated.need";
    }

    @Override
    public Map<UUID, Contribution> list(Collection<UUID> things) {
        return places.inUndertakings(store.listAll(things).stream()
                .map(one -> new Said(
                        one.id(),
                        one.undertaking(),
                        (one.title() + "\n" + one.about()).strip(),
                        one.path(),
                        one.askedBy(),
                        Set.of(),
                        one.hidden()))
                .toList());
    }

    @Override
    public void hide(UUID thing) {
        store.hide(thing, clock.instant());
        thread.hide(thing);
    }

    @Override
    public void showAgain(UUID thing) {
        store.hide(thing, null);
        thread.showAgain(thing);
    }
}
