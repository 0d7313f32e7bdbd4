package org.augenhoehe.participation.walk.note;

import java.util.List;
import java.util.Set;
import java.util.UUID;

import org.augenhoehe.platform.privacy.PersonalData;
import org.augenhoehe.platform.privacy.PersonalSection;
import org.augenhoehe.platform.privacy.PersonalSection.Fate;
import org.augenhoehe.platform.privacy.PersonalSection.TextKey;
import org.springframework.stereotype.Component;

/// What somebody noted stays for the others, without the name. The photos go, and so does where they stood.
@Component
class NotePersonalData implements PersonalData {
    private final NoteStore store;
    private final PhotoStore photos;
    private final NoteBook book;

    NotePersonalData(NoteStore store, PhotoStore photos, NoteBook book) {
        this.store = store;
        this.photos = photos;
        this.book = book;
    }

    @Override
    public int order() {
        return 444;
    }

    @Override
    public Set<String> tables() {
        return Set.of("participation.walk_note");
    }

    @Override
    public List<PersonalSection> about(UUID person) {
        var notes = store.listBy(person);
        var kept = photos.list(notes.stream().map(Note::id).toList());
        return List.of(
                new PersonalSection(
                        "walk.data.notes",
                        Fate.STAYS_WITHOUT_NAME,
                        List.of(
                                "walk.data.address",
                                "walk.data.kind",
                                "walk.data.note",
                                "walk.data.where",
                                "walk.data.at"),
                        notes.stream().map(NotePersonalData::row).toList()),
                new PersonalSection(
                        "walk.data.photos",
                        Fate.ERASED,
                        List.of("walk.data.address", "walk.data.description"),
                        kept.values().stream()
                                .flatMap(List::stream)
                                .filter(photo -> photo.file() != null)
                                .map(photo -> List.<Object>of(
                                        photo.path(), photo.description() == null ? "" : photo.description()))
                                .toList()));
    }

    private static List<Object> row(Note one) {
        return List.of(
                one.path(),
                new TextKey(one.kind().textKey()),
                one.wording(),
                one.point().map(Object::toString).orElse(""),
                one.at());
    }

    @Override
    public void erase(UUID person) {
        book.forget(person);
    }
}
