package org.augenhoehe.sharing.handover.damage;

/// When a damage was found: it says in whose time it came.
public enum Found {
    /// While somebody had it, or when they brought it back.
    RETURN,
    /// When the next one got it: it was so before.
    HANDOVER,
    /// When nobody had it.
    BETWEEN;

    public String textKey() {
        return "sharing.damage.found." + this;
    }
}
