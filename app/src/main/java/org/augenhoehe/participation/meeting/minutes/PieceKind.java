package org.augenhoehe.participation.meeting.minutes;

/// What somebody writes down.
public enum PieceKind {
    NOTE,
    NEED,
    PROPOSAL,
    TASK,
    PROMISE,
    /// What those who are there agree on; it binds nobody else.
    DECISION;

    public String textKey() {
        return "meeting.piece." + this;
    }

    /// Whether it stands on the thread.
    public boolean leadsOn() {
        return this != NOTE;
    }

    /// Whether it becomes something in another room.
    public boolean becomes() {
        return this == TASK || this == PROMISE;
    }
}
