package org.augenhoehe.sharing.handover.note;

import java.time.Clock;
import java.util.UUID;

import org.augenhoehe.kernel.Ids;
import org.augenhoehe.moderation.door.Answer;
import org.augenhoehe.moderation.door.Doorkeeper;
import org.augenhoehe.platform.files.Uploads;
import org.augenhoehe.sharing.handover.Side;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/// Writes down what somebody said about a handover or a damage, in the caller's transaction.
@Component
public class HandoverNoteWriting {
    private final HandoverNoteStore store;
    private final Doorkeeper door;
    private final Uploads uploads;
    private final Clock clock;

    HandoverNoteWriting(HandoverNoteStore store, Doorkeeper door, Uploads uploads, Clock clock) {
        this.store = store;
        this.door = door;
        this.uploads = uploads;
        this.clock = clock;
    }

    /// Asked before anything is written.
    ///
    /// @return why it does not come in; null where it does
    @Transactional(propagation = Propagation.MANDATORY)
    public @Nullable Answer closed(UUID person, NewNote note) {
        if (note.isNothing()) {
            return null;
        }
        var answer = door.admit(person, note.all());
        return answer instanceof Answer.Open ? null : answer;
    }

    @Transactional(propagation = Propagation.MANDATORY)
    public void aboutHandover(UUID handover, UUID writer, Side side, NewNote note) {
        if (!note.isNothing()) {
            add(handover, null, writer, side, null, note);
        }
    }

    /// @param step to which state the damage goes with it; null for words alone
    @Transactional(propagation = Propagation.MANDATORY)
    public void aboutDamage(UUID damage, UUID writer, Side side, @Nullable String step, NewNote note) {
        add(null, damage, writer, side, step, note);
    }

    private void add(
            @Nullable UUID handover,
            @Nullable UUID damage,
            UUID writer,
            Side side,
            @Nullable String step,
            NewNote note) {
        var jpeg = note.jpeg();
        store.add(
                Ids.next(),
                handover,
                damage,
                writer,
                side,
                step,
                note.words(),
                jpeg == null ? null : uploads.keep(jpeg),
                jpeg == null ? null : note.description(),
                clock.instant());
    }
}
