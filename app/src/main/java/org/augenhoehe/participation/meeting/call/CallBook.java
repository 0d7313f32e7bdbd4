package org.augenhoehe.participation.meeting.call;

import java.time.Clock;
import java.util.UUID;

import org.augenhoehe.moderation.door.Answer;
import org.augenhoehe.moderation.door.Doorkeeper;
import org.augenhoehe.participation.meeting.Meeting;
import org.augenhoehe.participation.meeting.MeetingNews;
import org.augenhoehe.participation.meeting.agenda.PointStore;
import org.augenhoehe.participation.meeting.come.ComingStore;
import org.augenhoehe.undertakings.Step;
import org.augenhoehe.undertakings.Undertakings;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/// Hosts say when and where, invite, and tell everybody when something changes.
@Service
public class CallBook {
    private final MeetingDoor door;
    private final MeetingStore meetings;
    private final PointStore points;
    private final ComingStore coming;
    private final MeetingFindability findability;
    private final Doorkeeper doorkeeper;
    private final Undertakings undertakings;
    private final MeetingNews news;
    private final Clock clock;

    CallBook(
            MeetingDoor door,
            MeetingStore meetings,
            PointStore points,
            ComingStore coming,
            MeetingFindability findability,
            Doorkeeper doorkeeper,
            Undertakings undertakings,
            MeetingNews news,
            Clock clock) {
        this.door = door;
        this.meetings = meetings;
        this.points = points;
        this.coming = coming;
        this.findability = findability;
        this.doorkeeper = doorkeeper;
        this.undertakings = undertakings;
        this.news = news;
        this.clock = clock;
    }

    /// Writes down when and where. Where people were invited already, they hear of it.
    @Transactional
    public Called write(UUID host, UUID id, CallWish wanted) {
        var step = hold(host, id);
        var before = meetings.hold(id).orElse(null);
        if (isOver(step, before)) {
            return new Called.Over();
        }
        if (before != null && hasBegun(before)) {
            return new Called.Begun();
        }
        var wish = before != null && before.isInvited()
                ? new CallWish(
                        wanted.way(),
                        before.format(),
                        wanted.begins(),
                        wanted.ends(),
                        wanted.place(),
                        wanted.access(),
                        wanted.link())
                : wanted;
        if (!wish.ends().isAfter(clock.instant())) {
            return new Called.Past();
        }
        if (wish.begins().isBefore(step.opensAt()) || wish.ends().isAfter(step.closesAt())) {
            return new Called.Outside(step.firstDay(), step.lastDay());
        }
        // Where and when cannot wait for somebody to look at it.
        var answer = doorkeeper.admit(host, wish.words());
        if (!(answer instanceof Answer.Open)) {
            return new Called.NotSo(answer);
        }
        meetings.put(id, step.undertaking(), UUID.randomUUID(), wish);
        if (before == null || before.format() != wish.format()) {
            points.fill(id, wish.format(), clock.instant());
        }
        var told = before != null && before.isInvited() && wish.differsFrom(before);
        if (told) {
            meetings.count(id);
            findability.put(id);
            news.changed(step, door.othersInside(step, host));
            undertakings.note(step.undertaking(), host, "meeting_changed", "", step.question());
        }
        return new Called.Done(told);
    }

    @Transactional
    public Called invite(UUID host, UUID id) {
        var step = hold(host, id);
        var meeting = meetings.hold(id).orElse(null);
        if (meeting == null) {
            return new Called.Nothing();
        }
        if (isOver(step, meeting)) {
            return new Called.Over();
        }
        if (meeting.isInvited()) {
            return new Called.Already();
        }
        if (!meeting.ends().isAfter(clock.instant())) {
            return new Called.Past();
        }
        meetings.invite(id, clock.instant());
        findability.put(id);
        news.invited(step, door.othersInside(step, host));
        undertakings.note(step.undertaking(), host, "meeting_invited", "", step.question());
        return new Called.Done(true);
    }

    /// It stays, with the reason: whoever wanted to come must find it.
    @Transactional
    public Called cancel(UUID host, UUID id, String why) {
        var step = hold(host, id);
        var meeting = meetings.hold(id).orElse(null);
        if (meeting == null || !meeting.isInvited()) {
            return new Called.Nothing();
        }
        if (isOver(step, meeting)) {
            return new Called.Over();
        }
        if (hasBegun(meeting)) {
            return new Called.Begun();
        }
        var answer = doorkeeper.admit(host, why);
        if (!(answer instanceof Answer.Open)) {
            return new Called.NotSo(answer);
        }
        meetings.cancel(id, why, clock.instant());
        coming.forgetNeeds(id);
        findability.put(id);
        news.cancelled(step, door.othersInside(step, host));
        undertakings.note(step.undertaking(), host, "meeting_cancelled", why, step.question());
        return new Called.Done(true);
    }

    /// Whether people have come or somebody has written: moving or cancelling it would take away what they wrote.
    public boolean hasBegun(Meeting meeting) {
        return meeting.hasBegun(clock.instant()) || meetings.hasMinutes(meeting.step());
    }

    private Step hold(UUID host, UUID id) {
        var step = door.getForHost(host, id);
        undertakings.holdStill(step.undertaking());
        return door.get(id);
    }

    private static boolean isOver(Step step, @Nullable Meeting meeting) {
        return step.isClosed() || meeting != null && (meeting.isCancelled() || meeting.isPublished());
    }
}
