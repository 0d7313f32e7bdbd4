package org.augenhoehe.timebank.ledger;

public enum AccountKind {
    PERSON,
    GROUP,
    ORGANISATION,
    /// Everybody's: donations go there, and what the members want to give together comes from there.
    COMMUNITY,
    /// Where starting hours come from. It has as much less than nothing as all others have more.
    ISSUE;

    public String textKey() {
        return "timebank.account." + this;
    }
}
