package org.augenhoehe.participation.tasks.bear;

import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;

import org.augenhoehe.participation.tasks.task.Act;
import org.augenhoehe.participation.tasks.task.Acted;
import org.augenhoehe.participation.tasks.task.Acted.Why;
import org.augenhoehe.participation.tasks.task.SharedTask;
import org.augenhoehe.participation.tasks.task.TaskDoor;
import org.augenhoehe.participation.tasks.task.TaskHistory;
import org.augenhoehe.participation.tasks.task.TaskNews;
import org.augenhoehe.participation.tasks.task.TaskStore;
import org.augenhoehe.platform.web.NotFound;
import org.augenhoehe.undertakings.Undertakings;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/// Taking on a task, handing it over to somebody who agrees, giving it back.
@Service
public class BearingBook {
    private final TaskStore tasks;
    private final BearerStore bearers;
    private final TaskHistory history;
    private final TaskDoor door;
    private final TaskNews news;
    private final Undertakings undertakings;
    private final Clock clock;

    BearingBook(
            TaskStore tasks,
            BearerStore bearers,
            TaskHistory history,
            TaskDoor door,
            TaskNews news,
            Undertakings undertakings,
            Clock clock) {
        this.tasks = tasks;
        this.bearers = bearers;
        this.history = history;
        this.door = door;
        this.news = news;
        this.undertakings = undertakings;
        this.clock = clock;
    }

    @Transactional
    public Acted takeOn(UUID person, UUID id) {
        var seen = tasks.find(id).filter(task -> task.isShownTo(person)).orElseThrow(NotFound::new);
        var opened = door.hold(seen.step(), person);
        if (!opened.mayBegin()) {
            return new Acted.NotNow(opened.entrance());
        }
        var task = tasks.hold(id).orElseThrow(NotFound::new);
        if (task.state().isEnded()) {
            return new Acted.Refused(Why.ENDED);
        }
        if (bears(person, id).isPresent()) {
            return new Acted.Refused(Why.ALREADY);
        }
        if (task.free() == 0) {
            return new Acted.Refused(Why.FULL);
        }
        bearers.add(id, person, clock.instant());
        history.note(id, Act.TAKEN, person);
        return new Acted.Done(id, false);
    }

    @Transactional
    public Acted giveBack(UUID person, UUID id) {
        return whoBears(person, id, task -> {
            bearers.remove(id, person);
            history.note(id, Act.GIVEN_BACK, person);
            return new Acted.Done(id, false);
        });
    }

    /// Asks somebody who takes part. Until they agree it stays with whoever has it.
    @Transactional
    public Acted offer(UUID person, UUID id, UUID to) {
        return whoBears(person, id, task -> {
            if (to.equals(person) || bears(to, id).isPresent() || !undertakings.takesPart(to, task.undertaking())) {
                return new Acted.Refused(Why.STRANGER);
            }
            bearers.offer(id, person, to);
            history.note(id, Act.OFFERED, person, to);
            news.tell(List.of(to), person, TaskNews.OFFERED, task);
            return new Acted.Done(id, false);
        });
    }

    @Transactional
    public Acted withdrawOffer(UUID person, UUID id) {
        return whoBears(person, id, task -> {
            bearers.offer(id, person, null);
            history.note(id, Act.OFFER_WITHDRAWN, person);
            return new Acted.Done(id, false);
        });
    }

    /// @param from who offered it
    /// @param accepts else it is declined
    @Transactional
    public Acted answer(UUID person, UUID id, UUID from, boolean accepts) {
        var seen = tasks.find(id).orElseThrow(NotFound::new);
        var opened = door.hold(seen.step(), person);
        var task = tasks.hold(id).orElseThrow(NotFound::new);
        var offer = bears(from, id).filter(bearer -> person.equals(bearer.offeredTo()));
        if (offer.isEmpty()) {
            return new Acted.Refused(Why.NO_OFFER);
        }
        if (!accepts) {
            bearers.offer(id, from, null);
            history.note(id, Act.OFFER_DECLINED, person);
            news.tell(List.of(from), person, TaskNews.DECLINED, task);
            return new Acted.Done(id, false);
        }
        if (!opened.mayGoOn()) {
            return new Acted.NotNow(opened.entrance());
        }
        if (task.state().isEnded()) {
            return new Acted.Refused(Why.ENDED);
        }
        if (bears(person, id).isPresent()) {
            return new Acted.Refused(Why.ALREADY);
        }
        bearers.handOver(id, from, person, clock.instant());
        history.note(id, Act.OFFER_ACCEPTED, person);
        news.tell(List.of(from), person, TaskNews.ACCEPTED, task);
        return new Acted.Done(id, false);
    }

    private Acted whoBears(UUID person, UUID id, Function<SharedTask, Acted> act) {
        var seen = tasks.find(id).orElseThrow(NotFound::new);
        var opened = door.hold(seen.step(), person);
        var task = tasks.hold(id).orElseThrow(NotFound::new);
        if (bears(person, id).isEmpty()) {
            return new Acted.Refused(Why.NOT_YOURS);
        }
        if (opened.step().isClosed() || task.state().isEnded()) {
            return new Acted.Refused(Why.ENDED);
        }
        return act.apply(task);
    }

    private Optional<Bearer> bears(UUID person, UUID task) {
        return bearers.list(task).stream()
                .filter(bearer -> bearer.person().equals(person))
                .findFirst();
    }
}
