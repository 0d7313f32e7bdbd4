package org.augenhoehe.knowledge.wiki.show;

import java.io.IOException;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.UUID;

import org.augenhoehe.knowledge.wiki.picture.Licence;
import org.augenhoehe.knowledge.wiki.picture.Picture;
import org.augenhoehe.knowledge.wiki.picture.WikiPictureBook;
import org.augenhoehe.knowledge.wiki.picture.WikiPictureStore;
import org.augenhoehe.moderation.Deciding;
import org.augenhoehe.moderation.door.DoorSentence;
import org.augenhoehe.platform.files.Pictures;
import org.augenhoehe.platform.files.SafePicture;
import org.augenhoehe.platform.files.Uploads;
import org.augenhoehe.platform.security.Access;
import org.augenhoehe.platform.security.Access.For;
import org.augenhoehe.platform.security.Assisted;
import org.augenhoehe.platform.security.Errand;
import org.augenhoehe.platform.web.Form;
import org.augenhoehe.platform.web.NotFound;
import org.augenhoehe.platform.web.Option;
import org.augenhoehe.platform.web.Page;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.multipart.MultipartFile;
import org.springframework.web.servlet.View;

/// Pictures for pages: taken in with source, licence and description, painted anew so that nothing of the camera stays.
@Controller
@RequestMapping("/wissen/bilder")
class WikiPicturePages {
    private static final String TEMPLATE = "knowledge/wiki/picture";

    /// Longer side in pixels.
    private static final int EDGE = 1600;

    private final Pictures pictures;
    private final WikiPictureBook book;
    private final WikiPictureStore store;
    private final Uploads uploads;
    private final Deciding deciding;

    WikiPicturePages(
            Pictures pictures, WikiPictureBook book, WikiPictureStore store, Uploads uploads, Deciding deciding) {
        this.pictures = pictures;
        this.book = book;
        this.store = store;
        this.uploads = uploads;
        this.deciding = deciding;
    }

    @GetMapping("/{id}")
    @Access(For.EVERYONE)
    @Assisted(errand = Errand.ANY)
    ResponseEntity<byte[]> picture(Page page, @PathVariable UUID id) {
        var picture = store.find(id)
                .filter(one -> one.isShownTo(page.visitor().person())
                        || deciding.isUpTo(page.visitor(), Picture.MODERATED, id))
                .orElseThrow(NotFound::new);
        return SafePicture.of(uploads.find(picture.file()).orElseThrow(NotFound::new));
    }

    @GetMapping("/neu")
    @Access(For.SIGNED_IN)
    @Assisted
    View ask(Page page) {
        return page.show(TEMPLATE, values(page, Form.empty().with("licence", Licence.OWN.name())));
    }

    @PostMapping("/neu")
    @Access(For.SIGNED_IN)
    @Assisted("wiki.act.picture")
    View take(
            Page page,
            @RequestParam(required = false) @Nullable MultipartFile file,
            @RequestParam(defaultValue = "") String description,
            @RequestParam(defaultValue = "") String source,
            @RequestParam(defaultValue = "") String licence)
            throws IOException {
        var form = Form.empty()
                .with("description", description)
                .with("source", source)
                .with("licence", licence);
        length(page, form, "description", description, 500);
        length(page, form, "source", source, 300);
        var known = Arrays.stream(Licence.values())
                .filter(one -> one.name().equals(licence))
                .findFirst();
        if (known.isEmpty()) {
            form.reject("licence", page.t("platform.form.error.required"));
        }
        var jpeg = jpeg(page, file, form);
        if (!form.hasErrors() && jpeg != null) {
            var taken = book.take(page.visitor().id(), jpeg, description.strip(), source.strip(), known.orElseThrow());
            switch (taken) {
                case WikiPictureBook.Done(var picture, var held) -> {
                    return page.show("knowledge/wiki/taken", Map.of("picture", picture, "held", held));
                }
                case WikiPictureBook.NotSo(var because) -> form.reject("description", DoorSentence.of(page, because));
            }
        }
        return page.again(TEMPLATE, values(page, form));
    }

    private byte @Nullable [] jpeg(Page page, @Nullable MultipartFile file, Form form) throws IOException {
        if (file == null || file.isEmpty()) {
            form.reject("file", page.t("platform.form.error.required"));
            return null;
        }
        return switch (pictures.take(file, EDGE)) {
            case Pictures.Picture(var taken) -> taken;
            case Pictures.TooLarge large -> {
                form.reject("file", page.t("wiki.picture.toolarge"));
                yield null;
            }
            case Pictures.NoPicture none -> {
                form.reject("file", page.t("wiki.picture.unknown"));
                yield null;
            }
        };
    }

    private static void length(Page page, Form form, String field, String typed, int most) {
        if (typed.isBlank()) {
            form.reject(field, page.t("platform.form.error.required"));
        } else if (typed.strip().length() > most) {
            form.reject(field, page.t("platform.form.error.toolong", most));
        }
    }

    private static Map<String, Object> values(Page page, Form form) {
        List<Option> licences = Arrays.stream(Licence.values())
                .map(one -> new Option(one.name(), page.t(one.textKey())))
                .toList();
        return Map.of("form", form, "licences", licences);
    }
}
