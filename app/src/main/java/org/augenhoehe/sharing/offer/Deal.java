package org.augenhoehe.sharing.offer;

/// What happens to a thing: it comes back, it goes for good, or something comes for it.
public enum Deal {
    LEND,
    GIVE,
    SWAP;

    public String textKey() {
        return "sharing.deal." + this;
    }
}
