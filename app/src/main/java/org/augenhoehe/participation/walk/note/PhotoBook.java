package org.augenhoehe.participation.walk.note;

import java.util.List;
import java.util.Objects;
import java.util.UUID;

import org.augenhoehe.moderation.Deciding;
import org.augenhoehe.moderation.door.Answer;
import org.augenhoehe.moderation.door.Doorkeeper;
import org.augenhoehe.platform.files.Uploads;
import org.augenhoehe.platform.security.Visitor;
import org.augenhoehe.platform.web.Forbidden;
import org.augenhoehe.platform.web.NotFound;
import org.augenhoehe.undertakings.Undertakings;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/// Saying what is on a photo, which publishes it, and taking it away: its author as they like, hosts with a reason.
@Service
public class PhotoBook {
    private final NoteStore notes;
    private final PhotoStore store;
    private final NoteBook book;
    private final NoteFindability findability;
    private final Undertakings undertakings;
    private final Doorkeeper door;
    private final Deciding deciding;
    private final Uploads uploads;

    PhotoBook(
            NoteStore notes,
            PhotoStore store,
            NoteBook book,
            NoteFindability findability,
            Undertakings undertakings,
            Doorkeeper door,
            Deciding deciding,
            Uploads uploads) {
        this.notes = notes;
        this.store = store;
        this.book = book;
        this.findability = findability;
        this.undertakings = undertakings;
        this.door = door;
        this.deciding = deciding;
        this.uploads = uploads;
    }

    /// Its author sees it in any case; others once it is described, as far as they read the note, or decide about it.
    public boolean isShownTo(Visitor visitor, Photo photo) {
        var person = visitor.person();
        return notes.find(photo.note())
                .filter(note -> !note.withdrawn())
                .filter(note -> note.isBy(person)
                        || photo.isPublic()
                                && (note.isShownTo(person)
                                        || deciding.isUpTo(visitor, ModeratedWalkNotes.KIND, note.id())))
                .isPresent();
    }

    /// Only its author: as long as nobody has said what is on it, nobody else sees it.
    @Transactional
    public Noted describe(UUID person, UUID id, String description) {
        var note = held(id);
        if (!note.isBy(person)) {
            throw new Forbidden();
        }
        var answer = door.admit(person, description);
        if (!(answer instanceof Answer.Open)) {
            return new Noted.NotSo(answer);
        }
        if (store.find(id).filter(photo -> photo.file() != null).isEmpty()) {
            throw new NotFound();
        }
        store.describe(id, description);
        findability.put(note, store.list(List.of(note.id())).getOrDefault(note.id(), List.of()));
        return new Noted.Done(note.id(), false);
    }

    @Transactional
    public Noted remove(UUID person, UUID id, String reason) {
        var note = held(id);
        var photo = store.find(id).orElseThrow(NotFound::new);
        if (note.isBy(person)) {
            book.delete(photo);
        } else if (!undertakings.hosts(person, note.undertaking())) {
            throw new Forbidden();
        } else if (!photo.isPublic()) {
            throw new NotFound();
        } else if (reason.isBlank()) {
            return new Noted.NoReason();
        } else {
            store.takeAway(id, reason);
            uploads.delete(Objects.requireNonNull(photo.file()));
        }
        findability.put(note, store.list(List.of(note.id())).getOrDefault(note.id(), List.of()));
        return new Noted.Done(note.id(), false);
    }

    /// The note of a photo, while nobody else changes either.
    private Note held(UUID photo) {
        var note =
                notes.find(store.find(photo).orElseThrow(NotFound::new).note()).orElseThrow(NotFound::new);
        undertakings.holdStill(note.undertaking());
        return notes.hold(note.id()).filter(held -> !held.withdrawn()).orElseThrow(NotFound::new);
    }
}
