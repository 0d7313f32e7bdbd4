package org.augenhoehe.commitments;

/// How a commitment stands.
public enum CommitmentState {
    /// Somebody is asked to take it on and has not answered.
    ASKED,
    DECLINED,
    PROMISED,
    BEGUN,
    KEPT,
    BROKEN;

    public String textKey() {
        return "commitments.state." + this;
    }

    /// Something is still to come.
    public boolean isOpen() {
        return this == ASKED || this == PROMISED || this == BEGUN;
    }

    /// It was promised, whatever came of it.
    public boolean isPromised() {
        return this != ASKED && this != DECLINED;
    }

    /// What an owner may say from here on. Whoever kept it, or did not, may still have been wrong.
    public boolean mayBecome(CommitmentState next) {
        return switch (next) {
            case ASKED -> false;
            case DECLINED -> this == ASKED;
            case PROMISED -> this == ASKED || this == PROMISED;
            case BEGUN, KEPT, BROKEN -> isPromised();
        };
    }
}
