package org.augenhoehe.participation.tasks.task;

/// How a task stands, as the columns of the board say it.
public enum TaskState {
    /// There is a place for somebody.
    OPEN,
    /// As many as are wanted have taken it on.
    TAKEN,
    /// Somebody is asked to go on with it and has not answered.
    HANDING_OVER,
    DONE,
    DROPPED;

    public String textKey() {
        return "tasks.state." + this;
    }

    public boolean isEnded() {
        return this == DONE || this == DROPPED;
    }

    /// How a badge shows it.
    public String badge() {
        return switch (this) {
            case OPEN -> "now";
            case TAKEN, DROPPED -> "info";
            case HANDING_OVER -> "warning";
            case DONE -> "success";
        };
    }
}
