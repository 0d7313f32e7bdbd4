package org.augenhoehe.participation.walk.show;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;

import org.augenhoehe.participation.walk.note.NewNote;
import org.augenhoehe.participation.walk.note.NewNote.NewPhoto;
import org.augenhoehe.participation.walk.note.NoteBook;
import org.augenhoehe.participation.walk.note.Noted;
import org.augenhoehe.platform.files.Pictures;
import org.augenhoehe.platform.web.Form;
import org.augenhoehe.platform.web.Page;
import org.augenhoehe.undertakings.Step;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/// Takes in a note with its photos, from the form or from the device. What a camera wrote into a photo stays outside.
@Component
class NoteTaking {
    /// Longer side in pixels.
    private static final int EDGE = 1600;

    private final Pictures pictures;
    private final NoteBook book;

    NoteTaking(Pictures pictures, NoteBook book) {
        this.pictures = pictures;
        this.book = book;
    }

    /// @return null where it cannot be taken: then the form says why
    @Nullable
    Noted take(Page page, Step step, NoteForm typed, Form form) throws IOException {
        var photos = photos(page, typed, form);
        if (form.hasErrors()) {
            return null;
        }
        var key = typed.schluessel() == null ? UUID.randomUUID() : typed.schluessel();
        var note = new NewNote(key, typed.station(), typed.kind(), typed.wording(), WalkPlaces.here(form), photos);
        return book.note(page.visitor().id(), step, note);
    }

    private List<NewPhoto> photos(Page page, NoteForm typed, Form form) throws IOException {
        var photos = new ArrayList<NewPhoto>();
        for (var chosen : typed.photos()) {
            var field = "photo" + chosen.number();
            switch (pictures.take(chosen.file(), EDGE)) {
                case Pictures.Picture taken -> photos.add(new NewPhoto(taken.jpeg(), chosen.description()));
                case Pictures.TooLarge() -> form.reject(field, page.t("walk.photo.toolarge"));
                case Pictures.NoPicture() -> form.reject(field, page.t("walk.photo.unknown"));
            }
        }
        return photos;
    }
}
