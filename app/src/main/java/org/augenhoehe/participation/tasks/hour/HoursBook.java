package org.augenhoehe.participation.tasks.hour;

import java.time.Clock;
import java.time.LocalDate;
import java.util.UUID;

import org.augenhoehe.kernel.Ids;
import org.augenhoehe.participation.tasks.hour.Counted.Why;
import org.augenhoehe.participation.tasks.task.Acted;
import org.augenhoehe.participation.tasks.task.TaskDoor;
import org.augenhoehe.participation.tasks.task.TaskStore;
import org.augenhoehe.people.People;
import org.augenhoehe.platform.web.NotFound;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/// Saying how much time one gave, and correcting it until the step is closed.
@Service
public class HoursBook {
    private static final int A_DAY = 24 * 60;

    private final TaskStore tasks;
    private final HoursStore store;
    private final TaskDoor door;
    private final People people;
    private final Clock clock;

    HoursBook(TaskStore tasks, HoursStore store, TaskDoor door, People people, Clock clock) {
        this.tasks = tasks;
        this.store = store;
        this.door = door;
        this.people = people;
        this.clock = clock;
    }

    @Transactional
    public Counted give(UUID person, UUID task, LocalDate day, int minutes, boolean paid) {
        var refused = refuse(person, task);
        if (refused != null) {
            return refused;
        }
        var why = why(person, day, minutes, 0);
        if (why != null) {
            return new Counted.Refused(why);
        }
        store.add(new GivenHours(Ids.next(), task, person, day, minutes, paid), clock.instant());
        return new Counted.Done();
    }

    @Transactional
    public Counted correct(UUID person, UUID id, LocalDate day, int minutes, boolean paid) {
        var seen = own(person, id);
        var refused = refuse(person, seen.task());
        if (refused != null) {
            return refused;
        }
        people.holdStill(person);
        var given = own(person, id); // nobody else changes it now
        var why = why(person, day, minutes, given.day().equals(day) ? given.minutes() : 0);
        if (why != null) {
            return new Counted.Refused(why);
        }
        store.correct(new GivenHours(id, given.task(), person, day, minutes, paid), clock.instant());
        return new Counted.Done();
    }

    @Transactional
    public Counted takeBack(UUID person, UUID id) {
        var refused = refuse(person, own(person, id).task());
        if (refused != null) {
            return refused;
        }
        store.delete(id);
        return new Counted.Done();
    }

    private GivenHours own(UUID person, UUID id) {
        return store.find(id).filter(given -> person.equals(given.person())).orElseThrow(NotFound::new);
    }

    private @Nullable Counted refuse(UUID person, UUID id) {
        var task = tasks.find(id).filter(one -> one.isShownTo(person)).orElseThrow(NotFound::new);
        var opened = door.hold(task.step(), person);
        return opened.mayGoOn() ? null : new Counted.Not(new Acted.NotNow(opened.entrance()));
    }

    /// @param before what does not count because it is corrected
    private @Nullable Why why(UUID person, LocalDate day, int minutes, int before) {
        if (day.isAfter(door.today())) {
            return Why.FUTURE;
        }
        // Two windows at once would each see a day with room.
        people.holdStill(person);
        return store.minutesOn(person, day) - before + minutes > A_DAY ? Why.TOO_MANY : null;
    }
}
