package org.augenhoehe.participation;

/// What became of a contribution, as the hosts answered.
public enum AnswerKind {
    TAKEN_UP,
    /// It went into another one; its author agreed.
    MERGED,
    SET_ASIDE;

    public String textKey() {
        return "answer.kind." + this;
    }

    /// How a badge shows it.
    public String badge() {
        return switch (this) {
            case TAKEN_UP -> "success";
            case MERGED, SET_ASIDE -> "info";
        };
    }
}
