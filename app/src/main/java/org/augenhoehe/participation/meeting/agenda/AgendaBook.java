package org.augenhoehe.participation.meeting.agenda;

import java.time.Clock;
import java.util.Comparator;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;

import org.augenhoehe.kernel.Ids;
import org.augenhoehe.moderation.door.Answer;
import org.augenhoehe.moderation.door.Doorkeeper;
import org.augenhoehe.participation.meeting.Format;
import org.augenhoehe.participation.meeting.call.MeetingDoor;
import org.augenhoehe.participation.meeting.call.MeetingFindability;
import org.augenhoehe.participation.meeting.call.MeetingStore;
import org.augenhoehe.platform.web.Forbidden;
import org.augenhoehe.platform.web.NotFound;
import org.augenhoehe.undertakings.Entrance;
import org.augenhoehe.undertakings.Undertakings;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/// Whoever takes part brings in what is to be talked about; hosts say in which order and how long. They cannot strike
/// what somebody brought in.
@Service
public class AgendaBook {
    private static final int MOST = 60;

    private final MeetingDoor door;
    private final MeetingStore meetings;
    private final PointStore points;
    private final MeetingFindability findability;
    private final Doorkeeper doorkeeper;
    private final Undertakings undertakings;
    private final Clock clock;

    AgendaBook(
            MeetingDoor door,
            MeetingStore meetings,
            PointStore points,
            MeetingFindability findability,
            Doorkeeper doorkeeper,
            Undertakings undertakings,
            Clock clock) {
        this.door = door;
        this.meetings = meetings;
        this.points = points;
        this.findability = findability;
        this.doorkeeper = doorkeeper;
        this.undertakings = undertakings;
        this.clock = clock;
    }

    @Transactional
    public Noted add(UUID person, UUID id, String title, int minutes) {
        var step = door.get(id);
        var entrance = undertakings.hold(step, person);
        if (entrance != Entrance.OPEN) {
            return new Noted.NotNow(entrance);
        }
        var meeting = meetings.hold(id).orElse(null);
        if (meeting == null || !meeting.isAhead(clock.instant())) {
            return new Noted.Over();
        }
        if (points.list(id).size() >= MOST) {
            return new Noted.Full();
        }
        // An agenda that grows while people talk cannot wait for somebody to look at it.
        var answer = doorkeeper.admit(person, title);
        if (!(answer instanceof Answer.Open)) {
            return new Noted.NotSo(answer);
        }
        points.add(Ids.next(), id, title, minutes, person, clock.instant());
        findability.put(id);
        return new Noted.Done();
    }

    /// Its author takes it back, until the meeting is over or something about it stands in the minutes.
    @Transactional
    public Noted withdraw(UUID person, UUID id, UUID point) {
        var step = door.get(id);
        undertakings.holdStill(step.undertaking());
        var meeting = meetings.hold(id).orElseThrow(NotFound::new);
        var found = points.find(point).filter(one -> one.step().equals(id)).orElseThrow(NotFound::new);
        if (!found.isBy(person)) {
            throw new Forbidden();
        }
        if (!meeting.isAhead(clock.instant())) {
            return new Noted.Over();
        }
        // What was said about it would stand under nothing.
        if (points.isWrittenAbout(point)) {
            return new Noted.Written();
        }
        points.withdraw(point, clock.instant());
        findability.put(id);
        return new Noted.Done();
    }

    /// Hosts say in which order, and how long. What they do not name stays where it is.
    @Transactional
    public Noted order(UUID host, UUID id, Map<UUID, Turn> turns) {
        var step = door.getForHost(host, id);
        undertakings.holdStill(step.undertaking());
        var meeting = meetings.hold(id).orElseThrow(NotFound::new);
        if (meeting.isCancelled() || meeting.isPublished()) {
            return new Noted.Over();
        }
        var all = points.list(id);
        var last = meeting.format().parts().stream()
                .filter(Format.Part::ending)
                .map(Format.Part::key)
                .collect(Collectors.toSet());
        var ordered = all.stream()
                .sorted(Comparator.comparingInt(
                        one -> turns.containsKey(one.id()) ? turns.get(one.id()).number() : Integer.MAX_VALUE))
                .toList();
        // The parts at the very end stay behind what people bring in later.
        var tail = ordered.size();
        while (tail > 0 && isOneOf(last, ordered.get(tail - 1))) {
            tail--;
        }
        for (int at = 0; at < ordered.size(); at++) {
            var point = ordered.get(at);
            var turn = turns.get(point.id());
            var place = (at + 1) * PointStore.APART + (at >= tail ? PointStore.ENDING : 0);
            points.move(point.id(), turn == null ? point.minutes() : turn.minutes(), place);
        }
        return new Noted.Done();
    }

    private static boolean isOneOf(Set<String> parts, Point point) {
        return point.part() != null && parts.contains(point.part());
    }

    /// @param number its place as hosts number it
    public record Turn(int number, int minutes) {}
}
