package org.augenhoehe.profile.count;

/// What is counted.
public enum Measure {
    CONTRIBUTED,
    /// Having a vote where it binds, or a voice in what is agreed by consent.
    DECIDED,
    /// A proposal stood on a ballot paper.
    PROPOSED,
    /// It was decided for.
    CHOSEN,
    /// In minutes, as the unpaid ones.
    PAID,
    UNPAID,
    /// A thing, a room, a journey was brought in.
    SHARED;

    public boolean isTime() {
        return this == PAID || this == UNPAID;
    }

    public String textKey() {
        return "coproduction.measure." + this;
    }
}
