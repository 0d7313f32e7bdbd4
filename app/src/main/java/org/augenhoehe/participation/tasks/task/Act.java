package org.augenhoehe.participation.tasks.task;

/// What can happen to a task, as its history tells it.
public enum Act {
    ADDED,
    CHANGED,
    TAKEN,
    OFFERED,
    OFFER_ACCEPTED,
    OFFER_DECLINED,
    OFFER_WITHDRAWN,
    GIVEN_BACK,
    DONE,
    DROPPED,
    REOPENED,
    SHIFT_ADDED,
    SHIFT_MOVED,
    SHIFT_CANCELLED;

    public String textKey() {
        return "tasks.history." + this;
    }
}
