package org.augenhoehe.participation.tasks.task;

import java.util.Collection;
import java.util.Map;
import java.util.UUID;

import org.augenhoehe.platform.language.Languages;
import org.augenhoehe.platform.language.Texts;
import org.augenhoehe.thread.Leading;
import org.augenhoehe.thread.Thread;
import org.augenhoehe.undertakings.Method;
import org.augenhoehe.undertakings.Step;
import org.augenhoehe.undertakings.Tally;
import org.springframework.stereotype.Component;

/// "Aufgaben teilen": every task is owed an end, done or dropped with a reason.
@Component
public class TasksMethod implements Method {
    public static final String KEY = "tasks";
    private static final String PATH = "/aufgaben-teilen/";

    private final TaskStore store;
    private final Thread thread;
    private final Texts texts;
    private final Languages languages;

    TasksMethod(TaskStore store, Thread thread, Texts texts, Languages languages) {
        this.store = store;
        this.thread = thread;
        this.texts = texts;
        this.languages = languages;
    }

    @Override
    public String key() {
        return KEY;
    }

    @Override
    public String textKey() {
        return "tasks.method";
    }

    @Override
    public boolean decides() {
        return false;
    }

    @Override
    public String path(UUID step) {
        return of(step);
    }

    public static String of(UUID step) {
        return PATH + step;
    }

    @Override
    public Map<UUID, Tally> tallies(Collection<Step> steps) {
        return store.tallies(Step.ids(steps));
    }

    @Override
    public String broughtKey() {
        return "tasks.brought";
    }

    @Override
    public String promisedKey() {
        return "tasks.promised";
    }

    /// What was done led to the result.
    @Override
    public String close(Step step) {
        var all = store.listOf(step.id(), null);
        var done = all.stream()
                .filter(task -> task.state() == TaskState.DONE)
                .map(SharedTask::id)
                .toList();
        thread.lead(done, step.id(), Leading.LED_TO);
        return texts.get(languages.first(), "tasks.result", all.size(), done.size(), all.size() - done.size());
    }
}
