package org.augenhoehe.people.profile;

import java.io.IOException;
import java.util.Locale;
import java.util.Map;

import org.augenhoehe.platform.files.Pictures;
import org.augenhoehe.platform.security.Access;
import org.augenhoehe.platform.security.Access.For;
import org.augenhoehe.platform.web.Form;
import org.augenhoehe.platform.web.Page;
import org.springframework.stereotype.Controller;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.servlet.View;

import jakarta.validation.Valid;

/// "Mein Profil".
@Controller
@RequestMapping("/mein-platz/profil")
@Access(For.SIGNED_IN)
class ProfilePages {
    private static final String MINE = "/mein-platz/profil";
    /// Longer side in pixels; enough for a face on a good screen.
    private static final int PORTRAIT = 800;

    private final ProfileStore store;
    private final ProfileBook book;
    private final Pictures pictures;

    ProfilePages(ProfileStore store, ProfileBook book, Pictures pictures) {
        this.store = store;
        this.book = book;
        this.pictures = pictures;
    }

    @GetMapping
    View mine(Page page) {
        return page.show("people/profile/mine", values(page, words(page), portrait(page)));
    }

    @PostMapping
    View write(Page page, @Valid @ModelAttribute ProfileForm typed, BindingResult validation) {
        var form = page.form(validation);
        if (form.hasErrors()) {
            return page.again("people/profile/mine", values(page, form, portrait(page)));
        }
        book.write(page.visitor().id(), typed.parts());
        return page.goOn(MINE, "success", "profile.saved");
    }

    @PostMapping("/bild")
    View portray(Page page, @Valid @ModelAttribute PortraitForm typed, BindingResult validation) throws IOException {
        var form = page.form(validation);
        if (!form.hasErrors()) {
            portray(page, typed, form);
        }
        if (!form.hasErrors()) {
            return page.goOn(MINE, "success", "profile.picture.saved");
        }
        return page.again("people/profile/mine", values(page, words(page), form));
    }

    private void portray(Page page, PortraitForm typed, Form form) throws IOException {
        var person = page.visitor().id();
        var file = typed.chosen();
        if (file == null) {
            if (!book.describePortrait(person, typed.description(), typed.audience())) {
                form.reject("file", page.t("profile.picture.unknown"));
            }
            return;
        }
        switch (pictures.take(file, PORTRAIT)) {
            case Pictures.Picture picture -> book.portray(person, picture, typed.description(), typed.audience());
            case Pictures.TooLarge() -> form.reject("file", page.t("profile.picture.toolarge"));
            case Pictures.NoPicture() -> form.reject("file", page.t("profile.picture.unknown"));
        }
    }

    @PostMapping("/bild/entfernen")
    View removePortrait(Page page) {
        book.removePortrait(page.visitor().id());
        return page.goOn(MINE, "success", "profile.picture.removed");
    }

    private Form words(Page page) {
        var form = Form.empty();
        for (var part : Part.values()) {
            form.with(field(part) + "For", Audience.ME.name());
        }
        for (var written : store.listWritten(page.visitor().id())) {
            form.with(field(written.part()), written.text());
            form.with(field(written.part()) + "For", written.audience().name());
        }
        return form;
    }

    private Form portrait(Page page) {
        return store.findPortrait(page.visitor().id())
                .map(portrait -> Form.empty()
                        .with("description", portrait.description())
                        .with("audience", portrait.audience().name()))
                .orElseGet(() -> Form.empty().with("audience", Audience.ME.name()));
    }

    private Map<String, ?> values(Page page, Form words, Form portrait) {
        return Map.of(
                "form",
                words,
                "portrait",
                portrait,
                "portrayed",
                store.findPortrait(page.visitor().id()).isPresent(),
                "audiences",
                Audience.options(page));
    }

    private static String field(Part part) {
        return part.name().toLowerCase(Locale.ROOT);
    }
}
