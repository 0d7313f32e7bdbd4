package org.augenhoehe.sharing.handover.house;

import java.time.Clock;
import java.time.Duration;

import org.augenhoehe.platform.files.Uploads;
import org.augenhoehe.sharing.handover.note.HandoverNoteStore;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/// What goes after a time: pictures 90 days after a thing came back or a damage was settled, words after a year.
@Component
class HandoverForgetting {
    private static final Duration PICTURES = Duration.ofDays(90);
    private static final Duration WORDS = Duration.ofDays(365);

    private final HandoverNoteStore notes;
    private final Uploads uploads;
    private final Clock clock;

    HandoverForgetting(HandoverNoteStore notes, Uploads uploads, Clock clock) {
        this.notes = notes;
        this.uploads = uploads;
        this.clock = clock;
    }

    @Transactional
    void forget() {
        var now = clock.instant();
        notes.dropPictures(now.minus(PICTURES)).forEach(uploads::delete);
        notes.dropWords(now.minus(WORDS));
    }
}
