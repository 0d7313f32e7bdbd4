package org.augenhoehe.participation.meeting.minutes;

import java.time.Clock;
import java.time.LocalDate;
import java.util.UUID;

import org.augenhoehe.commitments.way.Promising;
import org.augenhoehe.kernel.Ids;
import org.augenhoehe.moderation.door.Answer;
import org.augenhoehe.moderation.door.Doorkeeper;
import org.augenhoehe.participation.meeting.Meeting;
import org.augenhoehe.participation.meeting.agenda.PointStore;
import org.augenhoehe.participation.meeting.call.MeetingDoor;
import org.augenhoehe.participation.meeting.call.MeetingStore;
import org.augenhoehe.participation.meeting.come.ComingStore;
import org.augenhoehe.platform.web.Forbidden;
import org.augenhoehe.platform.web.NotFound;
import org.augenhoehe.undertakings.Step;
import org.augenhoehe.undertakings.Undertakings;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/// Everybody who belongs to the meeting writes along. What two people write at once are two pieces; where two change
/// the same one, the second reads both before anything is lost.
@Service("minutesPieceBook")
public class PieceBook {
    private final MeetingDoor door;
    private final MeetingStore meetings;
    private final PointStore points;
    private final ComingStore coming;
    private final PieceStore pieces;
    private final Promising promising;
    private final Doorkeeper doorkeeper;
    private final Undertakings undertakings;
    private final Clock clock;

    PieceBook(
            MeetingDoor door,
            MeetingStore meetings,
            PointStore points,
            ComingStore coming,
            PieceStore pieces,
            Promising promising,
            Doorkeeper doorkeeper,
            Undertakings undertakings,
            Clock clock) {
        this.door = door;
        this.meetings = meetings;
        this.points = points;
        this.coming = coming;
        this.pieces = pieces;
        this.promising = promising;
        this.doorkeeper = doorkeeper;
        this.undertakings = undertakings;
        this.clock = clock;
    }

    /// @param assisted whether somebody acts for the person
    @Transactional
    public Wrote add(UUID person, UUID step, PieceWish wish, boolean assisted) {
        var refused = hold(person, step, wish, assisted);
        if (refused != null) {
            return refused;
        }
        pieces.add(Ids.next(), step, wish, person, clock.instant());
        return new Wrote.Done();
    }

    /// @param version that was read before
    /// @param assisted whether somebody acts for the person
    @Transactional
    public Wrote change(UUID person, UUID step, UUID id, int version, PieceWish wish, boolean assisted) {
        var refused = hold(person, step, wish, assisted);
        if (refused != null) {
            return refused;
        }
        // Nobody changes what they cannot read.
        if (pieces.find(id)
                .filter(one -> one.step().equals(step) && !one.hidden())
                .isEmpty()) {
            return new Wrote.Gone();
        }
        return pieces.change(id, version, wish, person) ? new Wrote.Done() : new Wrote.Meanwhile();
    }

    /// Its author takes it back, as long as the minutes are written.
    ///
    /// @param version that was read before: what somebody else added to it is not lost unread
    @Transactional
    public Wrote withdraw(UUID person, UUID step, UUID id, int version) {
        undertakings.holdStill(door.get(step).undertaking());
        var meeting = meetings.hold(step).orElseThrow(NotFound::new);
        if (!get(step, id).isBy(person)) {
            throw new Forbidden();
        }
        if (!meeting.isWritten(clock.instant())) {
            return new Wrote.Over();
        }
        return pieces.withdraw(id, version, clock.instant()) ? new Wrote.Done() : new Wrote.Meanwhile();
    }

    /// @return why it cannot be written; null where it can
    private @Nullable Wrote hold(UUID person, UUID id, PieceWish wish, boolean assisted) {
        var step = door.getForInsider(person, id);
        var entrance = undertakings.hold(step, person);
        if (!door.mayGoOn(step, entrance)) {
            return new Wrote.NotNow(entrance);
        }
        var meeting = meetings.hold(id).filter(Meeting::isInvited).orElseThrow(NotFound::new);
        if (!meeting.isWritten(clock.instant())) {
            return new Wrote.Over();
        }
        if (wish.point() != null
                && points.find(wish.point())
                        .filter(point -> point.step().equals(id))
                        .isEmpty()) {
            throw new NotFound();
        }
        if (wish.kind().becomes() && !Piece.canBecome(wish.wording())) {
            return new Wrote.OtherLength();
        }
        if (wish.owner() != null && !coming.listPresent(id).contains(wish.owner())) {
            return new Wrote.NotThere();
        }
        if (wish.owner() != null && wish.organisation() != null) {
            return new Wrote.Both();
        }
        if (wish.organisation() != null
                && promising.listMouths(wish.organisation(), step.undertaking()).isEmpty()) {
            return new Wrote.Speechless();
        }
        if ((wish.owner() != null || wish.organisation() != null)
                && (wish.due() == null || wish.due().isBefore(today()))) {
            return new Wrote.NoDay();
        }
        // What people write for themselves they promise at once: an assistant must not do that for them.
        if (assisted && person.equals(wish.owner())) {
            return new Wrote.NotForThem();
        }
        // Minutes grow while people talk: nothing can wait for somebody to look at it.
        var answer = doorkeeper.admit(person, wish.wording());
        return answer instanceof Answer.Open ? null : new Wrote.NotSo(answer);
    }

    private LocalDate today() {
        return LocalDate.ofInstant(clock.instant(), Step.ZONE);
    }

    private Piece get(UUID step, UUID id) {
        return pieces.find(id).filter(one -> one.step().equals(step)).orElseThrow(NotFound::new);
    }
}
