package org.augenhoehe.sharing.mediation;

/// On which side somebody is in a conflict.
public enum Side {
    /// Who brought it to the desk.
    FIRST,
    OTHER,
    MEDIATOR
}
