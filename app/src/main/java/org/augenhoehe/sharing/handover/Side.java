package org.augenhoehe.sharing.handover;

/// On which side of a loan somebody stands.
public enum Side {
    /// Whose it is, or who speaks for them.
    OWNER,
    /// Who has it, or had it.
    BORROWER,
    /// Who got it next and found what was broken.
    NEXT;

    /// Of the two who hand it to each other, the other one.
    public Side other() {
        return this == OWNER ? BORROWER : OWNER;
    }

    public String textKey() {
        return "sharing.handover.side." + this;
    }
}
