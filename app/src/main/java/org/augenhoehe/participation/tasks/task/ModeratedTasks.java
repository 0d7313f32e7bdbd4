package org.augenhoehe.participation.tasks.task;

import java.time.Clock;
import java.util.Collection;
import java.util.Map;
import java.util.UUID;

import org.augenhoehe.moderation.Contribution;
import org.augenhoehe.moderation.Moderated;
import org.augenhoehe.thread.Thread;
import org.augenhoehe.undertakings.SaidInPlace;
import org.augenhoehe.undertakings.SaidInPlace.Said;
import org.springframework.stereotype.Component;

/// A task can be reported like anything else that people write. Who answers for the undertaking does not decide about
/// it.
@Component
class ModeratedTasks implements Moderated {
    static final String KIND = "aufgabe";

    private final TaskStore store;
    private final SaidInPlace places;
    private final Thread thread;
    private final Clock clock;

    ModeratedTasks(TaskStore store, SaidInPlace places, Thread thread, Clock clock) {
        this.store = store;
        this.places = places;
        this.thread = thread;
        this.clock = clock;
    }

    @Override
    public String kind() {
        return KIND;
    }

    @Override
    public String textKey() {
        return "tasks.kind";
    }

    @Override
    public Map<UUID, Contribution> list(Collection<UUID> things) {
        return places.inUndertakings(store.list(things).stream()
                .map(one -> new Said(one.id(), one.undertaking(), words(one), one.path(), one.addedBy(), one.hidden()))
                .toList());
    }

    private static String words(SharedTask task) {
        return String.join("\n", task.wording(), task.details(), task.place(), task.reason())
                .strip();
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
