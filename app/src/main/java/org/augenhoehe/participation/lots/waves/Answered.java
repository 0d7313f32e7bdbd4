package org.augenhoehe.participation.lots.waves;

/// What came of somebody's answer to being drawn.
public enum Answered {
    DONE,
    /// This person was not drawn.
    NOT_DRAWN,
    /// They have said yes: only they themselves could take it back.
    STAYS,
    /// The day has passed, or they have said no: somebody else takes the place.
    TOO_LATE;

    public String textKey() {
        return "lots.answered." + this;
    }
}
