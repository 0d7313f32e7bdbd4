package org.augenhoehe.participation.meeting.show;

import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.util.Optional;
import java.util.UUID;

import org.augenhoehe.participation.meeting.Meeting;
import org.augenhoehe.participation.meeting.agenda.PointStore;
import org.augenhoehe.participation.meeting.call.MeetingDoor;
import org.augenhoehe.participation.meeting.minutes.PieceStore;
import org.augenhoehe.platform.web.Page;
import org.augenhoehe.undertakings.Step;
import org.augenhoehe.undertakings.Undertakings;
import org.springframework.stereotype.Component;

/// A fingerprint of what somebody reads in minutes, from few facts: many screens ask every few seconds, and mostly
/// nothing is new.
@Component
class MinutesPrint {
    private final MeetingDoor door;
    private final PointStore points;
    private final PieceStore pieces;
    private final Undertakings undertakings;
    private final Clock clock;

    MinutesPrint(MeetingDoor door, PointStore points, PieceStore pieces, Undertakings undertakings, Clock clock) {
        this.door = door;
        this.points = points;
        this.pieces = pieces;
        this.undertakings = undertakings;
        this.clock = clock;
    }

    /// Empty for those who may not read them now.
    Optional<String> find(Page page, Step step, Meeting meeting) {
        var inside = door.isInside(step, page.visitor().person());
        if (!meeting.isPublished() && !(inside && meeting.isWritten(clock.instant()))) {
            return Optional.empty();
        }
        return Optional.of(of(page, step, meeting, inside, mayWrite(page, step, meeting, inside)));
    }

    String of(Page page, Step step, Meeting meeting, boolean inside, boolean writing) {
        var facts = String.join(
                " ",
                page.language().tag(),
                String.valueOf(page.visitor().person()),
                String.valueOf(meeting.publishedAt()),
                String.valueOf(inside),
                String.valueOf(writing),
                points.list(step.id()).toString(),
                pieces.print(step.id()));
        return UUID.nameUUIDFromBytes(facts.getBytes(StandardCharsets.UTF_8)).toString();
    }

    boolean mayWrite(Page page, Step step, Meeting meeting, boolean inside) {
        return inside
                && meeting.isWritten(clock.instant())
                && door.mayGoOn(step, undertakings.entrance(step, page.visitor().person()));
    }
}
