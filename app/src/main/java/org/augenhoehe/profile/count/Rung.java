package org.augenhoehe.profile.count;

/// A step of the nine-step ladder of participation by Wright, von Unger and Block, with its place on two other ladders.
public enum Rung {
    INSTRUMENT("COERCION", "MANIPULATION"),
    INSTRUCTION("EDUCATING", "THERAPY"),
    INFORMATION("INFORMING", "INFORMING"),
    HEARING("CONSULTATION", "CONSULTATION"),
    INVOLVEMENT("ENGAGEMENT", "PLACATION"),
    CO_DETERMINATION("CO_DESIGN", "PARTNERSHIP"),
    PARTIAL_POWER("CO_DESIGN", "DELEGATED_POWER"),
    POWER("CO_PRODUCTION", "CITIZEN_CONTROL"),
    SELF_ORGANISATION("CO_PRODUCTION", "CITIZEN_CONTROL");

    private final String tlap;
    private final String arnstein;

    Rung(String tlap, String arnstein) {
        this.tlap = tlap;
        this.arnstein = arnstein;
    }

    /// From 1 to 9.
    public int number() {
        return ordinal() + 1;
    }

    public String textKey() {
        return "coproduction.rung." + this;
    }

    /// The same on the ladder of Think Local Act Personal, which has seven steps.
    public String tlapKey() {
        return "coproduction.tlap." + tlap;
    }

    /// The same on Arnstein's ladder, which has eight.
    public String arnsteinKey() {
        return "coproduction.arnstein." + arnstein;
    }
}
