package org.augenhoehe.participation.meeting.minutes;

import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.UUID;

import org.augenhoehe.participation.meeting.Meeting;
import org.augenhoehe.participation.meeting.MeetingNews;
import org.augenhoehe.participation.meeting.call.MeetingDoor;
import org.augenhoehe.participation.meeting.call.MeetingFindability;
import org.augenhoehe.participation.meeting.call.MeetingStore;
import org.augenhoehe.participation.meeting.come.ComingStore;
import org.augenhoehe.platform.web.NotFound;
import org.augenhoehe.undertakings.Entrance;
import org.augenhoehe.undertakings.Undertakings;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/// Hosts publish minutes: from then on nobody changes them, everybody reads them, and what was written down leads on.
@Service
public class PublishBook {
    private final MeetingDoor door;
    private final MeetingStore meetings;
    private final PieceStore pieces;
    private final ComingStore coming;
    private final HandingOn handingOn;
    private final MeetingFindability findability;
    private final Undertakings undertakings;
    private final AbsentNames absentNames;
    private final MeetingNews news;
    private final Clock clock;

    PublishBook(
            MeetingDoor door,
            MeetingStore meetings,
            PieceStore pieces,
            ComingStore coming,
            HandingOn handingOn,
            MeetingFindability findability,
            Undertakings undertakings,
            AbsentNames absentNames,
            MeetingNews news,
            Clock clock) {
        this.door = door;
        this.meetings = meetings;
        this.pieces = pieces;
        this.coming = coming;
        this.handingOn = handingOn;
        this.findability = findability;
        this.undertakings = undertakings;
        this.absentNames = absentNames;
        this.news = news;
        this.clock = clock;
    }

    /// @param seen the state of what the host has read: nothing is published that came between
    /// @param agreed whether those agreed who are named and were not there
    @Transactional
    public Published publish(UUID host, UUID id, long seen, boolean agreed) {
        var step = door.getForHost(host, id);
        undertakings.holdStill(step.undertaking());
        step = door.get(id);
        var meeting = meetings.hold(id).filter(Meeting::isInvited).orElseThrow(NotFound::new);
        var now = clock.instant();
        if (step.isClosed() || now.isBefore(meeting.begins()) || !meeting.isWritten(now)) {
            return new Published.NotNow();
        }
        var written = pieces.listOpen(id);
        if (written.isEmpty()) {
            return new Published.Empty();
        }
        if (pieces.state(id) != seen) {
            return new Published.Meanwhile();
        }
        var absent = agreed ? List.<String>of() : absentNames.in(step, written);
        if (!absent.isEmpty()) {
            return new Published.Absent(absent);
        }
        meetings.publish(id, now, now.plus(Duration.ofDays(Meeting.DAYS_TO_OBJECT)));
        coming.forgetNeeds(id);
        int waiting = 0;
        for (var piece : written) {
            waiting += handingOn.handOn(host, piece, step) ? 0 : 1;
        }
        findability.put(id);
        news.published(step, door.othersInside(step, host));
        undertakings.note(step.undertaking(), host, "minutes_published", "", step.question());
        return new Published.Done(waiting);
    }

    /// Makes a task of what could not become one before. Promises are made by those who promise.
    @Transactional
    public boolean handOn(UUID person, UUID id, UUID piece) {
        var step = door.getForInsider(person, id);
        var entrance = undertakings.hold(step, person);
        var meeting = meetings.hold(id).orElseThrow(NotFound::new);
        var found = pieces.find(piece)
                .filter(one -> one.step().equals(id) && !one.hidden())
                .orElseThrow(NotFound::new);
        return meeting.isPublished()
                && (entrance == Entrance.OPEN || entrance == Entrance.OVER)
                && found.kind() == PieceKind.TASK
                && found.isWaiting()
                && handingOn.handOn(person, found, step);
    }

    public boolean hasTaskStep(UUID undertaking) {
        return handingOn.taskStep(undertaking).isPresent();
    }
}
