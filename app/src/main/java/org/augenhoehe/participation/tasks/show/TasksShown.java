package org.augenhoehe.participation.tasks.show;

import java.util.Arrays;
import java.util.List;

import org.augenhoehe.participation.tasks.hour.Sums;
import org.augenhoehe.participation.tasks.task.TaskState;
import org.augenhoehe.participation.tasks.task.TasksMethod;
import org.augenhoehe.undertakings.Entrance;
import org.augenhoehe.undertakings.Step;
import org.augenhoehe.undertakings.Undertakings.PlannedTask;
import org.jspecify.annotations.Nullable;

/// A step in which people share tasks.
///
/// @param undertaking the question it belongs to
/// @param month null where it is not looked at
/// @param sums of the time that was given
/// @param planned tasks of the plan that are not among them; empty for whom cannot add one
public record TasksShown(
        Step step,
        String undertaking,
        Entrance entrance,
        Looking looking,
        List<TaskLine> lines,
        @Nullable Month month,
        Sums sums,
        boolean host,
        boolean late,
        List<PlannedTask> planned) {

    public String path() {
        return TasksMethod.of(step.id());
    }

    public String path(Looking other) {
        return path() + "?ansicht=" + other.address();
    }

    public boolean isOpen() {
        return entrance == Entrance.OPEN;
    }

    public boolean mayComeIn() {
        return entrance == Entrance.OPEN || entrance == Entrance.STRANGER;
    }

    public long owed() {
        return lines.stream()
                .filter(line -> !line.task().hidden() && !line.task().state().isEnded())
                .count();
    }

    public List<TaskState> columns() {
        return Arrays.asList(TaskState.values());
    }

    public List<TaskLine> in(TaskState state) {
        return lines.stream().filter(line -> line.is(state)).toList();
    }
}
