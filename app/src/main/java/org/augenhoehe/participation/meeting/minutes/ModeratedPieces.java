package org.augenhoehe.participation.meeting.minutes;

import java.time.Clock;
import java.util.Collection;
import java.util.Map;
import java.util.Set;
import java.util.UUID;

import org.augenhoehe.moderation.Contribution;
import org.augenhoehe.moderation.Moderated;
import org.augenhoehe.participation.meeting.Meeting;
import org.augenhoehe.participation.meeting.call.MeetingFindability;
import org.augenhoehe.participation.meeting.call.MeetingStore;
import org.augenhoehe.thread.Thread;
import org.augenhoehe.undertakings.SaidInPlace;
import org.augenhoehe.undertakings.SaidInPlace.Said;
import org.springframework.stereotype.Component;

/// A piece of minutes. Whoever wrote it last decides nothing about it, either.
@Component
class ModeratedPieces implements Moderated {
    private final PieceStore store;
    private final MeetingStore meetings;
    private final PieceOnThread onThread;
    private final MeetingFindability findability;
    private final Thread thread;
    private final SaidInPlace places;
    private final Clock clock;

    ModeratedPieces(
            PieceStore store,
            MeetingStore meetings,
            PieceOnThread onThread,
            MeetingFindability findability,
            Thread thread,
            SaidInPlace places,
            Clock clock) {
        this.store = store;
        this.meetings = meetings;
        this.onThread = onThread;
        this.findability = findability;
        this.thread = thread;
        this.places = places;
        this.clock = clock;
    }

    @Override
    public String kind() {
        return "protokoll";
    }

    @Override
    public String textKey() {
        return "meeting.kind.piece";
    }

    @Override
    public Map<UUID, Contribution> list(Collection<UUID> things) {
        return places.inSteps(store.listWritten(things).stream()
                .map(one -> new Said(
                        one.id(),
                        one.step(),
                        one.wording(),
                        Meeting.path(one.step()) + "/protokoll#e-" + one.id(),
                        one.author(),
                        one.editor() == null ? Set.of() : Set.of(one.editor()),
                        one.hidden()))
                .toList());
    }

    @Override
    public void hide(UUID thing) {
        store.hide(thing, clock.instant());
        thread.hide(thing);
        store.find(thing).ifPresent(piece -> findability.put(piece.step()));
    }

    /// What was hidden while the minutes were published did not come there then.
    private void putOnThread(Piece piece) {
        meetings.find(piece.step())
                .filter(meeting -> meeting.isPublished() && piece.kind().leadsOn())
                .ifPresent(meeting -> onThread.put(piece, meeting.undertaking()));
    }

    @Override
    public void showAgain(UUID thing) {
        store.hide(thing, null);
        thread.showAgain(thing);
        store.find(thing).ifPresent(piece -> {
            putOnThread(piece);
            findability.put(piece.step());
        });
    }
}
