package org.augenhoehe.participation.tasks.task;

import java.time.Clock;
import java.util.List;
import java.util.UUID;

import org.augenhoehe.kernel.Ids;
import org.augenhoehe.moderation.Moderation;
import org.augenhoehe.moderation.door.Answer;
import org.augenhoehe.moderation.door.Doorkeeper;
import org.augenhoehe.participation.tasks.task.Acted.Why;
import org.augenhoehe.platform.web.Forbidden;
import org.augenhoehe.platform.web.NotFound;
import org.augenhoehe.thread.Leading;
import org.augenhoehe.thread.Thread;
import org.augenhoehe.undertakings.Step;
import org.augenhoehe.undertakings.Undertakings;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/// Adding and changing what is to be done.
@Service("sharedTaskBook")
public class TaskBook {
    private static final int LONGEST = 300;
    private static final int MUCH = 2000;

    private final TaskStore store;
    private final TaskHistory history;
    private final TaskDoor tasks;
    private final TaskNews news;
    private final Undertakings undertakings;
    private final Thread thread;
    private final Doorkeeper door;
    private final Moderation moderation;
    private final Clock clock;

    TaskBook(
            TaskStore store,
            TaskHistory history,
            TaskDoor tasks,
            TaskNews news,
            Undertakings undertakings,
            Thread thread,
            Doorkeeper door,
            Moderation moderation,
            Clock clock) {
        this.store = store;
        this.history = history;
        this.tasks = tasks;
        this.news = news;
        this.undertakings = undertakings;
        this.thread = thread;
        this.door = door;
        this.moderation = moderation;
        this.clock = clock;
    }

    /// @param source what it comes from: something of the same undertaking on the thread
    @Transactional
    public Acted add(UUID person, UUID step, TaskWish wish, @Nullable UUID source) {
        return add(person, step, wish, source, null);
    }

    /// A task of the plan becomes one that people share: its words come along, the rest can be changed.
    @Transactional
    public Acted addPlanned(UUID person, UUID stepId, UUID planned) {
        var step = undertakings.findStep(stepId).orElseThrow(NotFound::new);
        var task = undertakings.listPlannedTasks(step.undertaking()).stream()
                .filter(one -> one.id().equals(planned))
                .findFirst()
                .orElseThrow(NotFound::new);
        var due = step.lastDay().isBefore(tasks.today()) ? tasks.today() : step.lastDay();
        var wish = new TaskWish(cut(task.name(), LONGEST), cut(task.about(), MUCH), "", 1, due);
        return add(person, stepId, wish, null, planned);
    }

    private static String cut(String text, int longest) {
        return text.length() > longest ? text.substring(0, longest - 2).strip() + " …" : text;
    }

    private Acted add(UUID person, UUID stepId, TaskWish wish, @Nullable UUID source, @Nullable UUID planned) {
        var opened = tasks.hold(stepId, person);
        if (!opened.mayBegin()) {
            return new Acted.NotNow(opened.entrance());
        }
        if (wish.due().isBefore(tasks.today())) {
            return new Acted.Refused(Why.PAST);
        }
        var answer = door.knock(person, wish.words());
        if (Acted.isClosed(answer)) {
            return new Acted.NotSo(answer);
        }
        var id = Ids.next();
        if (!store.add(id, opened.step(), planned, wish, person, clock.instant())) {
            return new Acted.Refused(Why.ALREADY);
        }
        history.note(id, Act.ADDED, person);
        news.put(store.find(id).orElseThrow());
        comeFrom(source, id, opened.step());
        if (answer instanceof Answer.Held) {
            hold(id);
        }
        return new Acted.Done(id, answer instanceof Answer.Held);
    }

    private void comeFrom(@Nullable UUID source, UUID task, Step step) {
        if (source != null) {
            thread.find(List.of(source)).values().stream()
                    .filter(knot -> knot.isShown() && step.undertaking().equals(knot.within()))
                    .forEach(knot -> thread.lead(List.of(knot.id()), task, Leading.DELIVERED_BY));
        }
    }

    private void hold(UUID id) {
        store.hide(id, clock.instant());
        thread.hide(id);
        moderation.hold(ModeratedTasks.KIND, id);
    }

    /// @param version that was read
    @Transactional
    public Acted change(UUID person, UUID id, int version, TaskWish wish) {
        var seen = store.find(id).orElseThrow(NotFound::new);
        var opened = tasks.hold(seen.step(), person);
        var task = store.hold(id).orElseThrow(NotFound::new);
        if (!tasks.looksAfter(person, task)) {
            throw new Forbidden();
        }
        if (!opened.mayGoOn()) {
            return new Acted.NotNow(opened.entrance());
        }
        var why = why(task, version, wish);
        if (why != null) {
            return new Acted.Refused(why);
        }
        var answer = door.knock(person, wish.words());
        if (Acted.isClosed(answer)) {
            return new Acted.NotSo(answer);
        }
        store.change(id, wish);
        history.note(id, Act.CHANGED, person);
        news.put(store.find(id).orElseThrow());
        if (answer instanceof Answer.Held && !task.hidden()) {
            hold(id);
        }
        return new Acted.Done(id, answer instanceof Answer.Held);
    }

    private @Nullable Why why(SharedTask task, int version, TaskWish wish) {
        if (task.version() != version) {
            return Why.CHANGED;
        }
        if (task.state().isEnded()) {
            return Why.ENDED;
        }
        if (wish.wanted() < task.bearers()) {
            return Why.TOO_FEW;
        }
        return wish.due().isBefore(tasks.today()) && !wish.due().equals(task.due()) ? Why.PAST : null;
    }
}
