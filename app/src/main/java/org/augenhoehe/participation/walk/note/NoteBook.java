package org.augenhoehe.participation.walk.note;

import java.time.Clock;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;

import org.augenhoehe.kernel.Ids;
import org.augenhoehe.moderation.Moderation;
import org.augenhoehe.moderation.door.Answer;
import org.augenhoehe.moderation.door.Doorkeeper;
import org.augenhoehe.participation.walk.route.Station;
import org.augenhoehe.participation.walk.route.StationStore;
import org.augenhoehe.platform.files.Uploads;
import org.augenhoehe.platform.web.Forbidden;
import org.augenhoehe.platform.web.NotFound;
import org.augenhoehe.undertakings.Entrance;
import org.augenhoehe.undertakings.Step;
import org.augenhoehe.undertakings.Undertakings;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/// Noting something on the way, and taking it back.
@Service
public class NoteBook {
    private final NoteStore store;
    private final PhotoStore photos;
    private final StationStore stations;
    private final NoteFindability findability;
    private final Undertakings undertakings;
    private final Doorkeeper door;
    private final Moderation moderation;
    private final Uploads uploads;
    private final Clock clock;

    NoteBook(
            NoteStore store,
            PhotoStore photos,
            StationStore stations,
            NoteFindability findability,
            Undertakings undertakings,
            Doorkeeper door,
            Moderation moderation,
            Uploads uploads,
            Clock clock) {
        this.store = store;
        this.photos = photos;
        this.stations = stations;
        this.findability = findability;
        this.undertakings = undertakings;
        this.door = door;
        this.moderation = moderation;
        this.uploads = uploads;
        this.clock = clock;
    }

    /// What comes a second time under its key is done already, also once the step is over: the device heard no answer.
    @Transactional
    public Noted note(UUID person, Step step, NewNote note) {
        var entrance = undertakings.hold(step, person);
        var sent = store.findSent(person, note.key());
        if (sent.isPresent()) {
            return new Noted.Done(sent.get().id(), sent.get().hidden());
        }
        if (entrance != Entrance.OPEN) {
            return new Noted.NotNow(entrance);
        }
        return isElsewhere(step, note)
                ? new Noted.NoStation()
                : take(person, step, note, door.knock(person, note.words()));
    }

    /// What stands on a sheet that was handed out: nobody here is its author. Whether the step takes it, the caller has
    /// asked.
    @Transactional(propagation = Propagation.MANDATORY)
    Noted noteForSomebody(UUID host, Step step, NewNote note) {
        return isElsewhere(step, note)
                ? new Noted.NoStation()
                : take(null, step, note, door.knockUnseen(host, note.words(), 0));
    }

    private boolean isElsewhere(Step step, NewNote note) {
        return note.station() != null
                && at(note).filter(station -> station.step().equals(step.id())).isEmpty();
    }

    private Optional<Station> at(NewNote note) {
        return note.station() == null ? Optional.empty() : stations.find(note.station());
    }

    private Noted take(@Nullable UUID person, Step step, NewNote note, Answer answer) {
        if (!(answer instanceof Answer.Open || answer instanceof Answer.Held)) {
            return new Noted.NotSo(answer);
        }
        var id = Ids.next();
        var placed = at(note).filter(Station::hidden).isPresent() ? note.between() : note;
        if (!store.add(id, step, person, placed, clock.instant())) {
            return new Noted.Done(
                    store.findSent(Objects.requireNonNull(person), note.key())
                            .orElseThrow()
                            .id(),
                    false);
        }
        for (int place = 1; place <= note.photos().size(); place++) {
            var photo = note.photos().get(place - 1);
            photos.add(
                    id, place, uploads.keep(photo.jpeg()), photo.description().isEmpty() ? null : photo.description());
        }
        findability.put(store.find(id).orElseThrow(), photosOf(id));
        var held = answer instanceof Answer.Held;
        if (held) {
            store.hide(id, clock.instant());
            findability.hide(store.find(id).orElseThrow());
            moderation.hold(ModeratedWalkNotes.KIND, id);
        }
        return new Noted.Done(id, held);
    }

    /// At any time: what somebody noted is theirs.
    @Transactional
    public void withdraw(UUID person, UUID id) {
        undertakings.holdStill(store.find(id).orElseThrow(NotFound::new).undertaking());
        var note = store.hold(id).orElseThrow(NotFound::new);
        if (!note.isBy(person)) {
            throw new Forbidden();
        }
        if (note.withdrawn()) {
            return;
        }
        photosOf(id).forEach(this::delete);
        store.withdraw(id, clock.instant());
        findability.withdraw(note);
    }

    /// The words stay for the others and are found without what was said about the photos, which go.
    void forget(UUID person) {
        var notes = store.listBy(person);
        photos.list(notes.stream().map(Note::id).toList()).values().stream()
                .flatMap(List::stream)
                .forEach(this::delete);
        store.forget(person);
        notes.stream().filter(note -> !note.withdrawn()).forEach(note -> findability.put(note, List.of()));
    }

    /// In the caller's transaction.
    void delete(Photo photo) {
        photos.delete(photo.id());
        if (photo.file() != null) {
            uploads.delete(photo.file());
        }
    }

    private List<Photo> photosOf(UUID note) {
        return photos.list(List.of(note)).getOrDefault(note, List.of());
    }
}
