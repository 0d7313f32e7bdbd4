package org.augenhoehe.sharing.step;

/// How an answer to a need stands.
public enum StepAnswerState {
    /// Somebody proposed what belongs to others; whoever looks after it is asked.
    PROPOSED,
    OFFERED,
    ACCEPTED,
    DECLINED,
    WITHDRAWN;

    public boolean isOpen() {
        return this == PROPOSED || this == OFFERED;
    }

    public String textKey() {
        return "sharing.step.state." + this;
    }
}
