package org.augenhoehe.undertakings.plan;

import java.time.Clock;
import java.util.UUID;

import org.augenhoehe.platform.web.NotFound;
import org.augenhoehe.undertakings.life.History;
import org.augenhoehe.undertakings.life.UndertakingStore;
import org.augenhoehe.undertakings.participants.Participants;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/// Saying that a task of the plan is done, or is not.
@Service
class TaskBook {
    private final TaskStore store;
    private final UndertakingStore undertakings;
    private final Participants participants;
    private final History history;
    private final Clock clock;

    TaskBook(TaskStore store, UndertakingStore undertakings, Participants participants, History history, Clock clock) {
        this.store = store;
        this.undertakings = undertakings;
        this.participants = participants;
        this.history = history;
        this.clock = clock;
    }

    @Transactional
    void tick(UUID host, UUID id, UUID task, boolean done) {
        undertakings.hold(id);
        participants.requireHost(host, id);
        var name = store.list(id).stream()
                .filter(one -> one.id().equals(task))
                .map(Task::name)
                .findFirst()
                .orElseThrow(NotFound::new);
        store.setDone(id, task, done ? clock.instant() : null);
        history.note(id, host, done ? "task_done" : "task_undone", "", name);
    }
}
