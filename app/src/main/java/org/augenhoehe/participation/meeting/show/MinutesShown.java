package org.augenhoehe.participation.meeting.show;

import java.time.Instant;
import java.util.List;
import java.util.Set;
import java.util.UUID;

import org.augenhoehe.participation.meeting.Meeting;
import org.augenhoehe.undertakings.Step;

/// Minutes as their page shows them.
///
/// @param undertaking the question they belong to
/// @param present the names of those who were there and have an account; for those who belong to the meeting
/// @param writing whether the visitor can write along
/// @param state of everything written, as it was read for this page
/// @param print of what the visitor reads there: as long as it is the same, nothing has to be sent again
/// @param promised the waiting pieces from which somebody has promised something already
/// @param tasksGoOn whether there is a step to which tasks can go
public record MinutesShown(
        Step step,
        String undertaking,
        Meeting meeting,
        boolean host,
        boolean inside,
        boolean writing,
        long state,
        String print,
        Set<UUID> promised,
        boolean tasksGoOn,
        List<MinutesSection> sections,
        List<ObjectionLine> objections,
        List<String> present,
        int there,
        Instant now) {

    public String path() {
        return meeting.minutesPath();
    }

    public boolean isEmpty() {
        return sections.stream().allMatch(section -> section.pieces().isEmpty());
    }

    public boolean isReadable() {
        return meeting.isPublished() || inside && meeting.isWritten(now);
    }

    public boolean mayPublish() {
        return host && !step.isClosed() && meeting.isWritten(now) && !now.isBefore(meeting.begins()) && !isEmpty();
    }

    public boolean mayObject() {
        return inside && meeting.mayBeObjectedTo(now);
    }

    public boolean mayHandOn() {
        return inside && meeting.isPublished() && !step.isClosed();
    }
}
