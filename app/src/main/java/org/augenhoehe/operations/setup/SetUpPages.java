package org.augenhoehe.operations.setup;

import java.util.Map;

import org.augenhoehe.operations.place.Drafts;
import org.augenhoehe.operations.place.PlaceForm;
import org.augenhoehe.people.password.PasswordBook;
import org.augenhoehe.people.password.PasswordStrength;
import org.augenhoehe.people.signin.SignIn;
import org.augenhoehe.people.signin.Way;
import org.augenhoehe.platform.language.Languages;
import org.augenhoehe.platform.place.ThisPlace;
import org.augenhoehe.platform.security.Access;
import org.augenhoehe.platform.security.Access.For;
import org.augenhoehe.platform.web.Form;
import org.augenhoehe.platform.web.Page;
import org.springframework.stereotype.Controller;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.servlet.View;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.validation.Valid;

/// The first visit. Whoever has the link sets the place up and stands at the desk afterwards.
@Controller
@RequestMapping("/einrichten/{secret}")
@Access(For.EVERYONE)
class SetUpPages {
    private static final String TEMPLATE = "operations/setup/set-up";
    private static final String IN = "place.";

    private final SetUpLink link;
    private final SetUpBook book;
    private final PasswordBook passwords;
    private final PasswordStrength strength;
    private final SignIn signIn;
    private final ThisPlace thisPlace;
    private final Drafts drafts;
    private final Languages languages;

    SetUpPages(
            SetUpLink link,
            SetUpBook book,
            PasswordBook passwords,
            PasswordStrength strength,
            SignIn signIn,
            ThisPlace thisPlace,
            Drafts drafts,
            Languages languages) {
        this.link = link;
        this.book = book;
        this.passwords = passwords;
        this.strength = strength;
        this.signIn = signIn;
        this.thisPlace = thisPlace;
        this.drafts = drafts;
        this.languages = languages;
    }

    @GetMapping
    View show(Page page, @PathVariable String secret) {
        if (!link.isValid(secret)) {
            return used(page);
        }
        var place = drafts.completed(thisPlace.get());
        return page.show(TEMPLATE, values(secret, PlaceForm.filled(IN, place), PlaceForm.rows(place, null)));
    }

    @PostMapping
    View setUp(
            Page page,
            @PathVariable String secret,
            @Valid @ModelAttribute SetUpForm typed,
            BindingResult validation,
            HttpServletRequest request,
            HttpServletResponse response) {
        if (!link.isValid(secret)) {
            return used(page);
        }
        var form = page.form(validation);
        typed.place().check(form, IN, page);
        if (!validation.hasFieldErrors("password")) {
            strength.of(typed.password(), typed.ownWords())
                    .ifPresent(weak -> form.reject("password", page.t(weak.textKey(), PasswordStrength.MIN)));
        }
        if (form.hasErrors()) {
            return again(page, secret, form, typed);
        }
        var hash = passwords.hash(typed.password());
        return switch (book.setUp(secret, typed, hash, page.language().tag())) {
            case SetUpBook.Outcome.LinkUsed() -> used(page);
            case SetUpBook.Outcome.LoginTaken() ->
                again(page, secret, form.reject("login", page.t("people.login.taken")), typed);
            case SetUpBook.Outcome.Done(var operator) -> {
                signIn.open(operator, Way.PASSWORD, request, response);
                yield page.goOn("/betrieb", "success", "operations.setup.done");
            }
        };
    }

    private static View used(Page page) {
        return page.show("operations/setup/used");
    }

    private View again(Page page, String secret, Form form, SetUpForm typed) {
        return page.again(TEMPLATE, values(secret, form, PlaceForm.rows(null, typed.place())));
    }

    private Map<String, Object> values(String secret, Form form, int rows) {
        return Map.of("secret", secret, "form", form, "rows", rows, "languages", languages.list());
    }
}
