package org.augenhoehe.undertakings;

public enum UndertakingState {
    PREPARING,
    RUNNING,
    PAUSED,
    FINISHED,
    STOPPED;

    public String textKey() {
        return "undertakings.state." + this;
    }

    /// Whether it has come to an end, for good or for now.
    public boolean isOver() {
        return this == FINISHED || this == STOPPED;
    }
}
