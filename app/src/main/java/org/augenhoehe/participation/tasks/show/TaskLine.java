package org.augenhoehe.participation.tasks.show;

import org.augenhoehe.participation.tasks.task.SharedTask;
import org.augenhoehe.participation.tasks.task.TaskState;

/// A task in a list.
///
/// @param own whether the visitor has taken it on
/// @param mayTake whether the visitor can take it on now
/// @param mayEnd whether the visitor can say that it is done
/// @param shifts how many shifts still look for people
public record TaskLine(SharedTask task, boolean own, boolean late, boolean mayTake, boolean mayEnd, int shifts) {
    public boolean is(TaskState state) {
        return task.state() == state;
    }
}
