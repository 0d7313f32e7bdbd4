package org.augenhoehe.participation.budget;

import org.augenhoehe.methods.budget.BallotKind;

/// How people say which projects they want.
public enum BallotForm {
    /// Any number of projects, all alike.
    APPROVAL(BallotKind.APPROVAL),
    /// Everybody spreads the same number of points.
    POINTS(BallotKind.CUMULATIVE),
    /// The most wanted one first.
    RANKED(BallotKind.ORDINAL);

    private final BallotKind kind;

    BallotForm(BallotKind kind) {
        this.kind = kind;
    }

    public BallotKind kind() {
        return kind;
    }

    public String textKey() {
        return "budget.form." + this;
    }
}
