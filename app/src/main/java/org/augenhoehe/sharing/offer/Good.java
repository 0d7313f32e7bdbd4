package org.augenhoehe.sharing.offer;

/// What is shared.
public enum Good {
    THING,
    ROOM,
    VEHICLE,
    SKILL,
    KNOWLEDGE;

    /// Whether it is a thing that can be in one place only: booked by the hour, handed over and brought back.
    public boolean isBookable() {
        return this == THING || this == ROOM || this == VEHICLE;
    }

    public String textKey() {
        return "sharing.good." + this;
    }
}
