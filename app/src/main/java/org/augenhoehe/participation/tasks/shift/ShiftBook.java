package org.augenhoehe.participation.tasks.shift;

import java.time.Clock;
import java.util.List;
import java.util.UUID;

import org.augenhoehe.kernel.Ids;
import org.augenhoehe.moderation.door.Doorkeeper;
import org.augenhoehe.participation.tasks.shift.Shifted.Why;
import org.augenhoehe.participation.tasks.task.Act;
import org.augenhoehe.participation.tasks.task.Acted;
import org.augenhoehe.participation.tasks.task.SharedTask;
import org.augenhoehe.participation.tasks.task.TaskDoor;
import org.augenhoehe.participation.tasks.task.TaskHistory;
import org.augenhoehe.participation.tasks.task.TaskNews;
import org.augenhoehe.participation.tasks.task.TaskStore;
import org.augenhoehe.platform.web.Forbidden;
import org.augenhoehe.platform.web.NotFound;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/// Who looks after a task adds its shifts, moves and cancels them. Whoever signed up is told.
@Service
public class ShiftBook {
    private final TaskStore tasks;
    private final ShiftStore shifts;
    private final SignedUpStore signedUp;
    private final ShiftCancelling cancelling;
    private final TaskHistory history;
    private final TaskDoor door;
    private final TaskNews news;
    private final Doorkeeper doorkeeper;
    private final Clock clock;

    ShiftBook(
            TaskStore tasks,
            ShiftStore shifts,
            SignedUpStore signedUp,
            ShiftCancelling cancelling,
            TaskHistory history,
            TaskDoor door,
            TaskNews news,
            Doorkeeper doorkeeper,
            Clock clock) {
        this.tasks = tasks;
        this.shifts = shifts;
        this.signedUp = signedUp;
        this.cancelling = cancelling;
        this.history = history;
        this.door = door;
        this.news = news;
        this.doorkeeper = doorkeeper;
        this.clock = clock;
    }

    @Transactional
    public Shifted add(UUID person, UUID id, ShiftTimes times, int wanted) {
        var task = tasks.find(id).orElseThrow(NotFound::new);
        var refused = refuse(person, task);
        if (refused != null) {
            return refused;
        }
        if (!isToCome(times)) {
            return new Shifted.Refused(Why.TIMES);
        }
        shifts.add(Ids.next(), id, times, wanted);
        history.note(id, Act.SHIFT_ADDED, person);
        return new Shifted.Done();
    }

    /// Everybody who signed up moves along, unless one of them would be in two places at once.
    @Transactional
    public Shifted move(UUID person, UUID id, ShiftTimes times, int wanted) {
        var task = taskOf(id);
        var refused = refuse(person, task);
        if (refused != null) {
            return refused;
        }
        var shift = shifts.hold(id).orElseThrow(NotFound::new);
        if (shift.cancelled()) {
            return new Shifted.Refused(Why.CANCELLED);
        }
        if (!isToCome(times)) {
            return new Shifted.Refused(Why.TIMES);
        }
        var concerned = signedUp.list(List.of(id)).stream()
                .map(SignedUpStore.SignedUp::person)
                .sorted()
                .toList();
        if (wanted < concerned.size()) {
            return new Shifted.Refused(Why.TOO_FEW);
        }
        signedUp.holdTimes(concerned);
        var overlap = signedUp.findOverlap(concerned, id, times);
        if (overlap.isPresent()) {
            var other = overlap.get();
            return new Shifted.Overlaps(!other.person().equals(person), other.wording(), other.begins(), other.ends());
        }
        shifts.move(id, times, wanted);
        history.note(task.id(), Act.SHIFT_MOVED, person);
        news.tell(concerned, person, TaskNews.SHIFT_MOVED, task);
        return new Shifted.Done();
    }

    @Transactional
    public Shifted cancel(UUID person, UUID id, String reason) {
        var task = taskOf(id);
        var refused = refuse(person, task);
        if (refused != null) {
            return refused;
        }
        if (shifts.find(id).orElseThrow(NotFound::new).cancelled()) {
            return new Shifted.Refused(Why.CANCELLED);
        }
        if (reason.isBlank()) {
            return new Shifted.Refused(Why.REASON_MISSING);
        }
        var answer = doorkeeper.knock(person, reason);
        if (Acted.isClosed(answer)) {
            return new Shifted.Not(new Acted.NotSo(answer));
        }
        news.tell(cancelling.cancel(id, reason), person, TaskNews.SHIFT_CANCELLED, task);
        history.note(task.id(), Act.SHIFT_CANCELLED, person);
        return new Shifted.Done();
    }

    private SharedTask taskOf(UUID shift) {
        return shifts.find(shift).flatMap(one -> tasks.find(one.task())).orElseThrow(NotFound::new);
    }

    private @Nullable Shifted refuse(UUID person, SharedTask task) {
        if (!door.looksAfter(person, task)) {
            throw new Forbidden();
        }
        var opened = door.hold(task.step(), person);
        if (!opened.mayGoOn()) {
            return new Shifted.Not(new Acted.NotNow(opened.entrance()));
        }
        var held = tasks.hold(task.id()).orElseThrow(NotFound::new);
        return held.state().isEnded() ? new Shifted.Not(new Acted.Refused(Acted.Why.ENDED)) : null;
    }

    private boolean isToCome(ShiftTimes times) {
        return times.begins().isAfter(clock.instant());
    }
}
