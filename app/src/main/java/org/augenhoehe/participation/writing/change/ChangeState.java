package org.augenhoehe.participation.writing.change;

/// What became of a change.
public enum ChangeState {
    OPEN,
    ACCEPTED,
    DECLINED,
    /// Another change to the same words was accepted first; its author can propose it again on the new words.
    OVERTAKEN,
    /// Its author proposed it again in other words.
    REDONE,
    WITHDRAWN;

    /// How a badge shows it.
    public String badge() {
        return switch (this) {
            case OPEN -> "now";
            case ACCEPTED -> "success";
            case DECLINED, OVERTAKEN, REDONE, WITHDRAWN -> "info";
        };
    }
}
