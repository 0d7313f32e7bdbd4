package org.augenhoehe.profile.show;

import java.util.Map;
import java.util.UUID;

import org.augenhoehe.moderation.door.DoorSentence;
import org.augenhoehe.platform.security.Access;
import org.augenhoehe.platform.security.Access.For;
import org.augenhoehe.platform.security.Assisted;
import org.augenhoehe.platform.web.Form;
import org.augenhoehe.platform.web.Page;
import org.augenhoehe.profile.say.SayingBook;
import org.augenhoehe.profile.say.SayingBook.Said;
import org.augenhoehe.profile.say.SayingForm;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.servlet.View;

import jakarta.validation.Valid;

/// The profile of an undertaking, and what those who take part say about it.
@Controller
class UndertakingProfilePages {
    private static final String TEMPLATE = "profile/undertaking";

    private final UndertakingProfiles profiles;
    private final SayingBook book;

    UndertakingProfilePages(UndertakingProfiles profiles, SayingBook book) {
        this.profiles = profiles;
        this.book = book;
    }

    @GetMapping("/vorhaben/{undertaking}/profil")
    @Access(For.EVERYONE)
    View show(Page page, @PathVariable UUID undertaking) {
        return page.show(TEMPLATE, values(page, undertaking, Form.empty()));
    }

    @GetMapping("/vorhaben/{undertaking}/profil.csv")
    @Access(For.EVERYONE)
    ResponseEntity<String> download(@PathVariable UUID undertaking) {
        return Download.of(profiles.read(undertaking).picture());
    }

    @PostMapping("/vorhaben/{undertaking}/profil")
    @Access(For.SIGNED_IN)
    @Assisted("coproduction.say.act")
    View say(
            Page page,
            @PathVariable UUID undertaking,
            @Valid @ModelAttribute SayingForm said,
            BindingResult validation) {
        var form = page.form(validation);
        if (said.lacksReason()) {
            form.reject("reason", page.t("coproduction.say.why.missing"));
        }
        if (form.hasErrors()) {
            return page.again(TEMPLATE, values(page, undertaking, form));
        }
        var rung = profiles.read(undertaking).rung().orElse(null);
        return switch (book.say(page.visitor().id(), undertaking, rung, said)) {
            case Said.Done done ->
                page.goOn("/vorhaben/" + undertaking + "/profil#sagen", "success", "coproduction.say.done");
            case Said.Closed closed ->
                page.again(
                        TEMPLATE,
                        values(page, undertaking, form.reject("reason", DoorSentence.of(page, closed.because()))));
        };
    }

    private Map<String, ?> values(Page page, UUID undertaking, Form form) {
        return Map.of("shown", profiles.show(page, undertaking), "form", form);
    }
}
