package org.augenhoehe.participation.walk.note;

import java.time.Clock;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Collectors;

import org.augenhoehe.moderation.Contribution;
import org.augenhoehe.moderation.Moderated;
import org.augenhoehe.moderation.Picture;
import org.augenhoehe.undertakings.SaidInPlace;
import org.augenhoehe.undertakings.SaidInPlace.Said;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/// Whoever decides reads the words and what is said about the photos, and sees these; the photos go with the note.
@Component
class ModeratedWalkNotes implements Moderated {
    static final String KIND = "rundgang-notiz";

    private final NoteStore store;
    private final PhotoStore photos;
    private final NoteFindability findability;
    private final SaidInPlace places;
    private final Clock clock;

    ModeratedWalkNotes(
            NoteStore store, PhotoStore photos, NoteFindability findability, SaidInPlace places, Clock clock) {
        this.store = store;
        this.photos = photos;
        this.findability = findability;
        this.places = places;
        this.clock = clock;
    }

    @Override
    public String kind() {
        return KIND;
    }

    @Override
    public String textKey() {
        return "walk.note.moderated";
    }

    @Override
    public Map<UUID, Contribution> list(Collection<UUID> things) {
        var described = photos.list(things);
        return places.inSteps(store.list(things).stream()
                .filter(one -> !one.withdrawn())
                .map(one -> said(one, described.getOrDefault(one.id(), List.of())))
                .toList());
    }

    private static Said said(Note one, List<Photo> shown) {
        var seen =
                shown.stream().map(Photo::description).filter(Objects::nonNull).collect(Collectors.joining("\n"));
        var text = (one.wording() + "\n" + seen).strip();
        return new Said(one.id(), one.step(), text, one.path(), one.author(), one.hidden());
    }

    @Override
    public boolean isReadBy(UUID thing, @Nullable UUID person) {
        return store.find(thing).filter(note -> note.isShownTo(person)).isPresent();
    }

    @Override
    public List<Picture> listPictures(UUID thing) {
        return photos.list(List.of(thing)).getOrDefault(thing, List.of()).stream()
                .filter(Photo::isPublic)
                .map(photo -> new Picture(photo.path(), Objects.requireNonNullElse(photo.description(), "")))
                .toList();
    }

    @Override
    public void hide(UUID thing) {
        store.hide(thing, clock.instant());
        store.find(thing).ifPresent(findability::hide);
    }

    @Override
    public void showAgain(UUID thing) {
        store.hide(thing, null);
        store.find(thing)
                .filter(note -> !note.withdrawn())
                .ifPresent(note ->
                        findability.showAgain(note, photos.list(List.of(thing)).getOrDefault(thing, List.of())));
    }
}
