package org.augenhoehe.timebank.ledger;

/// Whether somebody counts hours, or only gives.
public enum Mode {
    COUNTS,
    /// The account rests: it neither gains nor loses, and shows no balance.
    GIFTS;

    public String textKey() {
        return "timebank.mode." + this;
    }
}
