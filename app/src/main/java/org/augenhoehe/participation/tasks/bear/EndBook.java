package org.augenhoehe.participation.tasks.bear;

import java.util.HashSet;
import java.util.UUID;

import org.augenhoehe.moderation.door.Doorkeeper;
import org.augenhoehe.participation.tasks.shift.ShiftCancelling;
import org.augenhoehe.participation.tasks.task.Act;
import org.augenhoehe.participation.tasks.task.Acted;
import org.augenhoehe.participation.tasks.task.Acted.Why;
import org.augenhoehe.participation.tasks.task.SharedTask;
import org.augenhoehe.participation.tasks.task.TaskDoor;
import org.augenhoehe.participation.tasks.task.TaskEnding;
import org.augenhoehe.participation.tasks.task.TaskHistory;
import org.augenhoehe.participation.tasks.task.TaskNews;
import org.augenhoehe.participation.tasks.task.TaskStore;
import org.augenhoehe.platform.web.NotFound;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/// Saying that a task is done, dropping it with a reason, taking that back until the step is closed.
@Service
public class EndBook {
    private final TaskStore tasks;
    private final BearerStore bearers;
    private final TaskHistory history;
    private final TaskDoor door;
    private final TaskEnding ending;
    private final TaskNews news;
    private final ShiftCancelling shifts;
    private final Doorkeeper doorkeeper;

    EndBook(
            TaskStore tasks,
            BearerStore bearers,
            TaskHistory history,
            TaskDoor door,
            TaskEnding ending,
            TaskNews news,
            ShiftCancelling shifts,
            Doorkeeper doorkeeper) {
        this.tasks = tasks;
        this.bearers = bearers;
        this.history = history;
        this.door = door;
        this.ending = ending;
        this.news = news;
        this.shifts = shifts;
        this.doorkeeper = doorkeeper;
    }

    /// Who has taken it on, added it or hosts.
    @Transactional
    public Acted done(UUID person, UUID id) {
        var held = hold(person, id);
        if (!bears(person, id) && !door.looksAfter(person, held.task)) {
            return new Acted.Refused(Why.NOT_YOURS);
        }
        if (held.closed || held.task.state().isEnded()) {
            return new Acted.Refused(Why.ENDED);
        }
        ending.done(person, id);
        history.note(id, Act.DONE, person);
        return new Acted.Done(id, false);
    }

    /// Who added it or hosts. Those who rely on it are told.
    @Transactional
    public Acted drop(UUID person, UUID id, String reason) {
        var held = hold(person, id);
        if (!door.looksAfter(person, held.task)) {
            return new Acted.Refused(Why.NOT_YOURS);
        }
        if (held.closed || held.task.state().isEnded()) {
            return new Acted.Refused(Why.ENDED);
        }
        if (reason.isBlank()) {
            return new Acted.Refused(Why.REASON_MISSING);
        }
        // What is said about the end of something is never held back: the others are waiting for it.
        var answer = doorkeeper.knock(person, reason);
        if (Acted.isClosed(answer)) {
            return new Acted.NotSo(answer);
        }
        var concerned = new HashSet<>(shifts.cancelAll(id, reason));
        bearers.list(id).forEach(bearer -> concerned.add(bearer.person()));
        ending.dropped(person, id, reason);
        history.note(id, Act.DROPPED, person);
        news.tell(concerned, person, TaskNews.DROPPED, held.task);
        return new Acted.Done(id, false);
    }

    /// It was said too early.
    @Transactional
    public Acted reopen(UUID person, UUID id) {
        var held = hold(person, id);
        if (!bears(person, id) && !door.looksAfter(person, held.task)) {
            return new Acted.Refused(Why.NOT_YOURS);
        }
        if (held.closed || !held.task.state().isEnded()) {
            return new Acted.Refused(Why.CHANGED);
        }
        ending.reopen(id);
        history.note(id, Act.REOPENED, person);
        return new Acted.Done(id, false);
    }

    private Held hold(UUID person, UUID id) {
        var seen = tasks.find(id).orElseThrow(NotFound::new);
        var opened = door.hold(seen.step(), person);
        return new Held(tasks.hold(id).orElseThrow(NotFound::new), opened.step().isClosed());
    }

    private boolean bears(UUID person, UUID task) {
        return bearers.list(task).stream().anyMatch(bearer -> bearer.person().equals(person));
    }

    private record Held(SharedTask task, boolean closed) {}
}
