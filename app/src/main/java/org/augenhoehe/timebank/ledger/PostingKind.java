package org.augenhoehe.timebank.ledger;

public enum PostingKind {
    EXCHANGE,
    /// From one account to another, for nothing.
    GIFT,
    /// To the community.
    DONATION,
    /// From the community, by those who keep the bank.
    GRANT,
    START,
    EXPIRY,
    /// What somebody left who is gone.
    LEAVING,
    CORRECTION;

    public String textKey() {
        return "timebank.posting." + this;
    }

    /// Whether it can be put right by a counter-entry.
    public boolean canBeCorrected() {
        return this == EXCHANGE || this == GIFT || this == DONATION || this == GRANT;
    }
}
