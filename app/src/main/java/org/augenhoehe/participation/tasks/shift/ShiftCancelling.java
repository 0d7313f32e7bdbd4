package org.augenhoehe.participation.tasks.shift;

import java.time.Clock;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;

import org.springframework.stereotype.Component;

/// Shifts go with their task; in the caller's transaction.
@Component
public class ShiftCancelling {
    private final ShiftStore shifts;
    private final SignedUpStore signedUp;
    private final Clock clock;

    ShiftCancelling(ShiftStore shifts, SignedUpStore signedUp, Clock clock) {
        this.shifts = shifts;
        this.signedUp = signedUp;
        this.clock = clock;
    }

    /// What is still to come of a task.
    ///
    /// @return who had signed up
    public Set<UUID> cancelAll(UUID task, String reason) {
        var now = clock.instant();
        var people = new HashSet<UUID>();
        shifts.list(List.of(task)).stream()
                .filter(shift -> !shift.cancelled() && !shift.isOver(now))
                .forEach(shift -> people.addAll(cancel(shift.id(), reason)));
        return people;
    }

    Set<UUID> cancel(UUID shift, String reason) {
        shifts.hold(shift);
        var people = new HashSet<UUID>();
        signedUp.list(List.of(shift)).forEach(one -> people.add(one.person()));
        shifts.cancel(shift, reason, clock.instant());
        return people;
    }
}
