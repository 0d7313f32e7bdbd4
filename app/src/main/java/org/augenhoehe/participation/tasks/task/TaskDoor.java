package org.augenhoehe.participation.tasks.task;

import java.time.Clock;
import java.time.LocalDate;
import java.util.UUID;

import org.augenhoehe.platform.web.NotFound;
import org.augenhoehe.undertakings.Entrance;
import org.augenhoehe.undertakings.Step;
import org.augenhoehe.undertakings.Undertakings;
import org.springframework.stereotype.Component;

/// Whether somebody may do something in a step now. What was begun can be brought to an end until the step is closed,
/// also after its last day: else nobody could say that it is done.
@Component
public class TaskDoor {
    private final Undertakings undertakings;
    private final Clock clock;

    TaskDoor(Undertakings undertakings, Clock clock) {
        this.undertakings = undertakings;
        this.clock = clock;
    }

    /// In the caller's transaction: until it ends the step is not closed.
    public Opened hold(UUID stepId, UUID person) {
        var step = undertakings.findStep(stepId).orElseThrow(NotFound::new);
        var entrance = undertakings.hold(step, person);
        return new Opened(undertakings.findStep(stepId).orElseThrow(NotFound::new), entrance);
    }

    /// Who added a task or hosts looks after it.
    public boolean looksAfter(UUID person, SharedTask task) {
        return task.isAddedBy(person) || undertakings.hosts(person, task.undertaking());
    }

    public LocalDate today() {
        return LocalDate.ofInstant(clock.instant(), Step.ZONE);
    }

    public record Opened(Step step, Entrance entrance) {
        public boolean mayBegin() {
            return entrance == Entrance.OPEN;
        }

        public boolean mayGoOn() {
            return entrance == Entrance.OPEN || entrance == Entrance.OVER && !step.isClosed();
        }
    }
}
