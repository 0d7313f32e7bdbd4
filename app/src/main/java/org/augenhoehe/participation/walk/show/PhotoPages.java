package org.augenhoehe.participation.walk.show;

import java.util.Map;
import java.util.UUID;

import org.augenhoehe.participation.walk.note.Note;
import org.augenhoehe.participation.walk.note.Noted;
import org.augenhoehe.participation.walk.note.Photo;
import org.augenhoehe.participation.walk.note.PhotoBook;
import org.augenhoehe.participation.walk.note.PhotoStore;
import org.augenhoehe.platform.files.SafePicture;
import org.augenhoehe.platform.files.Uploads;
import org.augenhoehe.platform.security.Access;
import org.augenhoehe.platform.security.Access.For;
import org.augenhoehe.platform.security.Assisted;
import org.augenhoehe.platform.security.Errand;
import org.augenhoehe.platform.web.Form;
import org.augenhoehe.platform.web.NotFound;
import org.augenhoehe.platform.web.Page;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.View;

/// Photos, for whom may see them; saying what is on them, and taking them away.
@Controller
@RequestMapping("/rundgang/fotos/{id}")
@Access(For.SIGNED_IN)
class PhotoPages {
    private static final int LONGEST_REASON = 1000;

    private final PhotoStore store;
    private final PhotoBook book;
    private final Uploads uploads;
    private final NotePages view;

    PhotoPages(PhotoStore store, PhotoBook book, Uploads uploads, NotePages view) {
        this.store = store;
        this.book = book;
        this.uploads = uploads;
        this.view = view;
    }

    @GetMapping
    @Access(For.EVERYONE)
    @Assisted(errand = Errand.ANY)
    ResponseEntity<byte[]> see(Page page, @PathVariable UUID id) {
        var photo = get(id);
        var file = photo.file();
        if (file == null || !book.isShownTo(page.visitor(), photo)) {
            throw new NotFound();
        }
        return SafePicture.of(uploads.find(file).orElseThrow(NotFound::new));
    }

    @PostMapping("/beschreiben")
    @Assisted("walk.act.described")
    View describe(Page page, @PathVariable UUID id, @RequestParam Map<String, String> typed) {
        var photo = get(id);
        var field = "description" + photo.place();
        var said = typed.getOrDefault(field, "").strip();
        var form = Form.empty().with(field, said);
        if (said.isEmpty() || said.length() > Photo.LONGEST) {
            return again(page, photo, form.reject(field, page.t("walk.photo.description.missing")));
        }
        var described = book.describe(page.visitor().id(), id, said);
        return described instanceof Noted.Done
                ? page.goOn(Note.path(photo.note()), "success", "walk.photo.described")
                : again(page, photo, form.reject(field, Noted.sentence(page, described)));
    }

    @PostMapping("/entfernen")
    @Assisted("walk.act.removed")
    View remove(Page page, @PathVariable UUID id, @RequestParam Map<String, String> typed) {
        var photo = get(id);
        var field = "reason" + photo.place();
        var why = typed.getOrDefault(field, "").strip();
        var removed = book.remove(page.visitor().id(), id, why.substring(0, Math.min(LONGEST_REASON, why.length())));
        return removed instanceof Noted.Done
                ? page.goOn(Note.path(photo.note()), "success", "walk.photo.removed")
                : again(page, photo, Form.empty().with(field, why).reject(field, Noted.sentence(page, removed)));
    }

    private View again(Page page, Photo photo, Form form) {
        return page.again("participation/walk/onenote", view.values(page, photo.note(), form, photo.id()));
    }

    private Photo get(UUID id) {
        return store.find(id).orElseThrow(NotFound::new);
    }
}
