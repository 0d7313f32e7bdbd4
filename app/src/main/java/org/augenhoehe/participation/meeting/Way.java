package org.augenhoehe.participation.meeting;

/// Where people meet.
public enum Way {
    ON_SITE,
    HYBRID,
    ONLINE;

    public boolean hasPlace() {
        return this != ONLINE;
    }

    public boolean hasLink() {
        return this != ON_SITE;
    }

    public String textKey() {
        return "meeting.way." + this;
    }
}
