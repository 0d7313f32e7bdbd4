package org.augenhoehe.participation.meeting.come;

public enum ComingAnswer {
    YES,
    MAYBE,
    NO;

    public String textKey() {
        return "meeting.come." + this;
    }
}
