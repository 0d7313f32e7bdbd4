package org.augenhoehe.participation.tasks.task;

import java.time.Clock;
import java.util.Collection;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Collectors;

import org.augenhoehe.moderation.Contribution;
import org.augenhoehe.moderation.Moderated;
import org.augenhoehe.thread.Thread;
import org.augenhoehe.undertakings.Undertakings;
import org.springframework.stereotype.Component;

/// A task can be reported like anything else that people write. Who answers for the undertaking does not decide about
/// it.
@Component
class ModeratedTasks implements Moderated {
    static final String KIND = "aufgabe";

    private final TaskStore store;
    private final Undertakings undertakings;
    private final Thread thread;
    private final Clock clock;

    ModeratedTasks(TaskStore store, Undertakings undertakings, Thread thread, Clock clock) {
        this.store = store;
        this.undertakings = undertakings;
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
        var found = store.list(things);
        var known = undertakings.listKnown(
                found.stream().map(SharedTask::undertaking).collect(Collectors.toSet()));
        return found.stream().collect(Collectors.toMap(SharedTask::id, task -> {
            var about = Objects.requireNonNull(known.get(task.undertaking()));
            return new Contribution(
                    about.question(),
                    words(task),
                    task.path(),
                    task.addedBy(),
                    about.concerned(),
                    about.hosts(),
                    task.hidden());
        }));
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
