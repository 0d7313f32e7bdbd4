package org.augenhoehe.participation.tasks.shift;

import java.time.Clock;
import java.util.List;
import java.util.UUID;

import org.augenhoehe.participation.tasks.shift.Shifted.Why;
import org.augenhoehe.participation.tasks.task.Acted;
import org.augenhoehe.participation.tasks.task.TaskDoor;
import org.augenhoehe.participation.tasks.task.TaskStore;
import org.augenhoehe.people.People;
import org.augenhoehe.platform.web.Forbidden;
import org.augenhoehe.platform.web.NotFound;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/// Signing up for a shift, and off. Whoever may take part in the step may.
@Service
public class SignUpBook {
    private final TaskStore tasks;
    private final ShiftStore shifts;
    private final SignedUpStore signedUp;
    private final TaskDoor door;
    private final People people;
    private final Clock clock;

    SignUpBook(TaskStore tasks, ShiftStore shifts, SignedUpStore signedUp, TaskDoor door, People people, Clock clock) {
        this.tasks = tasks;
        this.shifts = shifts;
        this.signedUp = signedUp;
        this.door = door;
        this.people = people;
        this.clock = clock;
    }

    @Transactional
    public Shifted signUp(UUID person, UUID id) {
        // First of all that is held, as everywhere in the house: a sheet of the same person may come in now.
        if (!people.holdStill(person)) {
            throw new Forbidden();
        }
        var task = shifts.find(id)
                .flatMap(shift -> tasks.find(shift.task()))
                .filter(one -> one.isShownTo(person))
                .orElseThrow(NotFound::new);
        var opened = door.hold(task.step(), person);
        if (!opened.mayGoOn()) {
            return new Shifted.Not(new Acted.NotNow(opened.entrance()));
        }
        if (tasks.hold(task.id()).orElseThrow(NotFound::new).state().isEnded()) {
            return new Shifted.Not(new Acted.Refused(Acted.Why.ENDED));
        }
        var shift = shifts.hold(id).orElseThrow(NotFound::new);
        if (shift.cancelled()) {
            return new Shifted.Refused(Why.CANCELLED);
        }
        if (shift.isOver(clock.instant())) {
            return new Shifted.Refused(Why.OVER);
        }
        if (signedUp.list(List.of(id)).stream().anyMatch(one -> one.person().equals(person))) {
            return new Shifted.Refused(Why.ALREADY);
        }
        if (shift.free() == 0) {
            return new Shifted.Refused(Why.FULL);
        }
        // Whoever moves another of their shifts waits.
        signedUp.holdTimes(List.of(person));
        var overlap = signedUp.findOverlap(List.of(person), id, ShiftTimes.of(shift));
        if (overlap.isPresent()) {
            var other = overlap.get();
            return new Shifted.Overlaps(false, other.wording(), other.begins(), other.ends());
        }
        signedUp.add(id, person);
        return new Shifted.Done();
    }

    /// At any time: nobody is held.
    @Transactional
    public void signOff(UUID person, UUID shift) {
        signedUp.remove(shift, person);
    }
}
