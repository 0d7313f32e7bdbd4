package org.augenhoehe.participation.writing;

/// How a change to a document is accepted.
public enum Rule {
    /// When at the end of some days nobody objects; an objection has a reason.
    CONSENT,
    /// When at the end of some days more are for it than against it, and enough have voted.
    VOTE,
    /// When hosts who were named beforehand accept it.
    HOSTS;

    /// Whether people have a number of days to say something.
    public boolean hasPeriod() {
        return this != HOSTS;
    }
}
