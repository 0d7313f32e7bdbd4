package org.augenhoehe.participation.meeting.come;

import java.time.Clock;
import java.util.Collection;
import java.util.Map;
import java.util.UUID;

import org.augenhoehe.moderation.door.Answer;
import org.augenhoehe.moderation.door.Doorkeeper;
import org.augenhoehe.participation.decision.Side;
import org.augenhoehe.participation.meeting.Meeting;
import org.augenhoehe.participation.meeting.call.MeetingDoor;
import org.augenhoehe.participation.meeting.call.MeetingStore;
import org.augenhoehe.platform.web.NotFound;
import org.augenhoehe.undertakings.Entrance;
import org.augenhoehe.undertakings.Undertakings;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/// Saying whether one comes, coming in, and ticking who is there.
@Service
public class ComingBook {
    private final MeetingDoor door;
    private final MeetingStore meetings;
    private final ComingStore store;
    private final Doorkeeper doorkeeper;
    private final Undertakings undertakings;
    private final Clock clock;

    ComingBook(
            MeetingDoor door,
            MeetingStore meetings,
            ComingStore store,
            Doorkeeper doorkeeper,
            Undertakings undertakings,
            Clock clock) {
        this.door = door;
        this.meetings = meetings;
        this.store = store;
        this.doorkeeper = doorkeeper;
        this.undertakings = undertakings;
        this.clock = clock;
    }

    @Transactional
    public Came answer(UUID person, Coming coming) {
        var entrance = undertakings.hold(door.get(coming.step()), person);
        if (entrance != Entrance.OPEN) {
            return new Came.NotNow(entrance);
        }
        var meeting = hold(coming.step());
        if (!meeting.isAhead(clock.instant())) {
            return new Came.Over();
        }
        var answer = doorkeeper.admit(person, coming.interpreter());
        if (!(answer instanceof Answer.Open)) {
            return new Came.NotSo(answer);
        }
        store.put(
                coming.answer() == ComingAnswer.NO
                        ? new Coming(coming.step(), person, ComingAnswer.NO, 1, "", 0, false)
                        : coming);
        return new Came.Done();
    }

    /// Somebody says themselves that they are there, or that they are not.
    @Transactional
    public Came checkIn(UUID person, UUID id, boolean there) {
        var step = door.get(id);
        var entrance = undertakings.hold(step, person);
        if (!door.mayGoOn(step, entrance) || there && entrance == Entrance.OVER && !door.isInside(step, person)) {
            return new Came.NotNow(entrance);
        }
        if (!hold(id).isWritten(clock.instant())) {
            return new Came.Over();
        }
        if (there) {
            store.checkIn(id, person);
        } else {
            store.checkOut(id, person);
        }
        return new Came.Done();
    }

    /// @param people of those who belong to the meeting
    /// @param others how many were there who have no account, by their side
    @Transactional
    public Came tick(UUID host, UUID id, Collection<UUID> people, Map<Side, Integer> others) {
        var step = door.getForHost(host, id);
        undertakings.holdStill(step.undertaking());
        if (!hold(id).isWritten(clock.instant())) {
            return new Came.Over();
        }
        var inside = door.insiders(step);
        store.tick(id, people.stream().filter(inside::contains).toList());
        store.putOthers(id, others);
        meetings.setOthers(
                id, others.values().stream().mapToInt(Integer::intValue).sum());
        return new Came.Done();
    }

    private Meeting hold(UUID step) {
        return meetings.hold(step).filter(Meeting::isInvited).orElseThrow(NotFound::new);
    }
}
