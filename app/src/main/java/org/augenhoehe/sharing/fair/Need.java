package org.augenhoehe.sharing.fair;

/// How much somebody needs it, in levels that are the same for everybody.
public enum Need {
    /// Without it, it cannot be done.
    URGENT,
    /// With it, much becomes easier.
    HELPFUL,
    /// It would be fine to have.
    NICE;

    public String textKey() {
        return "sharing.fair.need." + this;
    }
}
