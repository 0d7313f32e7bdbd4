package org.augenhoehe.sharing.offer;

/// How an offer stands.
public enum OfferState {
    OPEN,
    /// Not to be had for now; what was agreed stays agreed.
    PAUSED,
    WITHDRAWN;

    public String textKey() {
        return "sharing.offer.state." + this;
    }
}
