package org.augenhoehe.participation.tasks.task;

import java.util.UUID;

import org.springframework.stereotype.Component;

/// The end of a task, or that there is none after all; in the caller's transaction, who holds it.
@Component
public class TaskEnding {
    private final TaskStore store;
    private final TaskNews news;

    TaskEnding(TaskStore store, TaskNews news) {
        this.store = store;
        this.news = news;
    }

    public void done(UUID person, UUID id) {
        store.end(id, TaskState.DONE, "");
        news.ended(person, store.find(id).orElseThrow());
    }

    public void dropped(UUID person, UUID id, String reason) {
        store.end(id, TaskState.DROPPED, reason);
        news.ended(person, store.find(id).orElseThrow());
    }

    public void reopen(UUID id) {
        store.end(id, null, "");
        news.put(store.find(id).orElseThrow());
    }
}
