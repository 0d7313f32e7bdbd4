package org.augenhoehe.participation.meeting.minutes;

import java.time.Clock;
import java.util.UUID;

import org.augenhoehe.kernel.Ids;
import org.augenhoehe.moderation.Moderation;
import org.augenhoehe.moderation.door.Answer;
import org.augenhoehe.moderation.door.Doorkeeper;
import org.augenhoehe.participation.meeting.MeetingNews;
import org.augenhoehe.participation.meeting.call.MeetingDoor;
import org.augenhoehe.participation.meeting.call.MeetingStore;
import org.augenhoehe.platform.web.NotFound;
import org.augenhoehe.undertakings.Undertakings;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/// Whoever belongs to the meeting says what they have against the minutes: also who was not there, and also when the
/// step has been closed meanwhile.
@Service
public class ObjectionBook {
    /// So many by one person.
    private static final int MOST = 5;

    private final MeetingDoor door;
    private final MeetingStore meetings;
    private final PieceStore pieces;
    private final ObjectionStore store;
    private final Doorkeeper doorkeeper;
    private final Moderation moderation;
    private final Undertakings undertakings;
    private final MeetingNews news;
    private final Clock clock;

    ObjectionBook(
            MeetingDoor door,
            MeetingStore meetings,
            PieceStore pieces,
            ObjectionStore store,
            Doorkeeper doorkeeper,
            Moderation moderation,
            Undertakings undertakings,
            MeetingNews news,
            Clock clock) {
        this.door = door;
        this.meetings = meetings;
        this.pieces = pieces;
        this.store = store;
        this.doorkeeper = doorkeeper;
        this.moderation = moderation;
        this.undertakings = undertakings;
        this.news = news;
        this.clock = clock;
    }

    /// @param piece against which; null for all of them
    @Transactional
    public Wrote object(UUID person, UUID id, @Nullable UUID piece, String wording) {
        var step = door.getForInsider(person, id);
        undertakings.holdStill(step.undertaking());
        var meeting = meetings.hold(id).orElseThrow(NotFound::new);
        var now = clock.instant();
        if (!meeting.mayBeObjectedTo(now) || store.count(id, person) >= MOST) {
            return new Wrote.Over();
        }
        if (piece != null
                && pieces.find(piece).filter(one -> one.step().equals(id)).isEmpty()) {
            throw new NotFound();
        }
        var answer = doorkeeper.knock(person, wording);
        if (!(answer instanceof Answer.Open || answer instanceof Answer.Held)) {
            return new Wrote.NotSo(answer);
        }
        var objection = Ids.next();
        var held = answer instanceof Answer.Held;
        store.add(objection, id, piece, person, wording, held ? now : null, now);
        if (held) {
            moderation.hold(ModeratedMinutesObjections.KIND, objection);
        } else {
            news.objected(
                    step,
                    undertakings.listHosts(step.undertaking()).stream()
                            .filter(one -> !one.equals(person))
                            .toList());
        }
        return new Wrote.Done();
    }
}
