package org.augenhoehe.sharing.mediation;

/// How a conflict at the desk stands.
public enum DisputeState {
    OPEN,
    /// Both sides said yes to the same words.
    AGREED,
    /// It ended without an agreement.
    WITHOUT,
    /// Whoever brought it took it back.
    WITHDRAWN;

    public String textKey() {
        return "sharing.mediation.state." + this;
    }
}
