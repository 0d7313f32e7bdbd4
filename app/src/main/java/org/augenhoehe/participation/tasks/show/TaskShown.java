package org.augenhoehe.participation.tasks.show;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

import org.augenhoehe.participation.tasks.bear.Bearer;
import org.augenhoehe.participation.tasks.hour.GivenHours;
import org.augenhoehe.participation.tasks.shift.Shift;
import org.augenhoehe.participation.tasks.task.Act;
import org.augenhoehe.participation.tasks.task.SharedTask;
import org.augenhoehe.platform.web.Form;
import org.augenhoehe.platform.web.Option;
import org.augenhoehe.undertakings.Entrance;
import org.augenhoehe.undertakings.Step;
import org.jspecify.annotations.Nullable;

/// One task for one visitor.
///
/// @param own how the visitor has taken it on; null where they have not
/// @param bearers the names of those who have; empty for whom does not take part
/// @param asked who asks the visitor to go on in their place
/// @param others to whom it could be handed over
/// @param offeredTo the name of whom the visitor asked; empty where nobody is asked
/// @param looksAfter whether the visitor added it or hosts
/// @param hours that the visitor gave
public record TaskShown(
        SharedTask task,
        Step step,
        Entrance entrance,
        LocalDate today,
        @Nullable Bearer own,
        List<String> bearers,
        List<Asked> asked,
        List<Option> others,
        String offeredTo,
        boolean looksAfter,
        boolean insider,
        List<ShiftLine> shifts,
        List<GivenHours> hours,
        List<EntryLine> history) {

    public boolean isGoing() {
        return !task.state().isEnded() && mayGoOn();
    }

    /// What was begun can be brought to an end until the step is closed.
    public boolean mayGoOn() {
        return entrance == Entrance.OPEN || entrance == Entrance.OVER && !step.isClosed();
    }

    public boolean mayTake() {
        return isGoing() && entrance == Entrance.OPEN && own == null && task.free() > 0;
    }

    public boolean mayEnd() {
        return isGoing() && (own != null || looksAfter);
    }

    public boolean mayReopen() {
        return task.state().isEnded() && mayGoOn() && (own != null || looksAfter);
    }

    public Form blank() {
        return Form.empty()
                .with("hoursDay", today.toString())
                .with("paid", "false")
                .with("shiftDay", task.due().toString())
                .with("shiftPeople", "2");
    }

    /// @param from whose place it is
    public record Asked(UUID from, String name) {}

    /// @param names of those who signed up, for those who take part; empty for others
    /// @param maySignUp whether the visitor can
    public record ShiftLine(Shift shift, String names, boolean mine, boolean maySignUp, boolean toCome) {}

    /// @param who as it may be said; empty where it may not
    /// @param other to whom it was offered
    public record EntryLine(Act act, String who, String other, Instant at) {}
}
