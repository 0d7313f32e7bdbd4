package org.augenhoehe.participation.meeting.come;

import java.util.UUID;

/// What somebody said to an invitation.
///
/// @param people how many come, with them
/// @param interpreter for which language; empty for none
/// @param children how many are to be looked after
/// @param stepFree whether somebody needs a way without steps
public record Coming(
        UUID step, UUID person, ComingAnswer answer, int people, String interpreter, int children, boolean stepFree) {
    public static final int MOST_PEOPLE = 20;
    public static final int MOST_CHILDREN = 10;

    public boolean needsSomething() {
        return !interpreter.isEmpty() || children > 0 || stepFree;
    }
}
