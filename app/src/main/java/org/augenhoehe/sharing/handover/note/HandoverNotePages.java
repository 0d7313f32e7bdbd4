package org.augenhoehe.sharing.handover.note;

import java.util.UUID;

import org.augenhoehe.moderation.Deciding;
import org.augenhoehe.platform.files.SafePicture;
import org.augenhoehe.platform.files.Uploads;
import org.augenhoehe.platform.security.Access;
import org.augenhoehe.platform.security.Access.For;
import org.augenhoehe.platform.security.Assisted;
import org.augenhoehe.platform.web.NotFound;
import org.augenhoehe.platform.web.Page;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;

/// The pictures: seen by whoever reads the note, and by whoever decides whether it stays.
@Controller
@Access(For.SIGNED_IN)
class HandoverNotePages {
    private final HandoverNoteStore store;
    private final HandoverReaders readers;
    private final Deciding deciding;
    private final Uploads uploads;

    HandoverNotePages(HandoverNoteStore store, HandoverReaders readers, Deciding deciding, Uploads uploads) {
        this.store = store;
        this.readers = readers;
        this.deciding = deciding;
        this.uploads = uploads;
    }

    @GetMapping(HandoverNote.PICTURES + "/{id}")
    @Assisted
    ResponseEntity<byte[]> picture(Page page, @PathVariable UUID id) {
        var person = page.visitor().id();
        var file = store.find(id)
                .filter(note -> deciding.isUpTo(page.visitor(), ModeratedHandoverNotes.KIND, id)
                        || (readers.isReadBy(person, note) && (!note.hidden() || person.equals(note.writer()))))
                .map(HandoverNote::file)
                .orElseThrow(NotFound::new);
        return SafePicture.of(uploads.find(file).orElseThrow(NotFound::new));
    }
}
