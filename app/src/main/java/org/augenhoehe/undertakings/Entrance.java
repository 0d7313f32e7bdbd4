package org.augenhoehe.undertakings;

/// Whether somebody may bring something in to a step, and if not, why. Text key of the sentence:
/// `undertakings.entrance.<name>`.
public enum Entrance {
    OPEN,
    NOT_YET,
    OVER,
    /// The undertaking is not running.
    RESTS,
    /// Nobody is signed in.
    STRANGER,
    NOT_PARTICIPANT,
    /// The standing that the step is for is missing or not confirmed.
    OTHER_STANDING,
    /// It would decide, and no user leads.
    MAY_NOT_DECIDE;

    public String textKey() {
        return "undertakings.entrance." + this;
    }
}
