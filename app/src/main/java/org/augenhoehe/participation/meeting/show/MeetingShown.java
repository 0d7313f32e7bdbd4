package org.augenhoehe.participation.meeting.show;

import java.time.Instant;
import java.util.List;

import org.augenhoehe.participation.meeting.Meeting;
import org.augenhoehe.participation.meeting.come.Coming;
import org.augenhoehe.undertakings.Entrance;
import org.augenhoehe.undertakings.Step;
import org.jspecify.annotations.Nullable;

/// A meeting as its page shows it.
///
/// @param undertaking the question it belongs to
/// @param meeting null where its hosts have not invited to it
/// @param inside whether the visitor belongs to it
/// @param own what the visitor said to the invitation; null for nothing
/// @param there whether the visitor is noted as present
/// @param coming how many people come; `maybe` how many perhaps
/// @param present how many were or are there, also without an account
public record MeetingShown(
        Step step,
        String undertaking,
        Entrance entrance,
        boolean host,
        boolean inside,
        @Nullable Meeting meeting,
        List<PointLine> agenda,
        @Nullable Coming own,
        boolean there,
        int coming,
        int maybe,
        int present,
        Instant now) {

    public String path() {
        return Meeting.path(step.id());
    }

    public boolean isAhead() {
        return meeting != null && meeting.isAhead(now);
    }

    public boolean hasDoorsOpen() {
        return meeting != null && meeting.hasDoorsOpen(now);
    }

    public boolean isOpen() {
        return entrance == Entrance.OPEN;
    }

    public boolean mayAnswer() {
        return isOpen() && isAhead();
    }

    public boolean mayCheckIn() {
        return meeting != null
                && meeting.isWritten(now)
                && (isOpen() || entrance == Entrance.OVER && !step.isClosed() && inside);
    }

    public boolean hasMinutes() {
        return meeting != null && (meeting.isPublished() || inside && meeting.isWritten(now));
    }

    /// How long everything on the agenda takes.
    public int planned() {
        return agenda.stream().mapToInt(line -> line.point().minutes()).sum();
    }

    public long over() {
        return meeting == null ? 0 : planned() - meeting.length();
    }
}
