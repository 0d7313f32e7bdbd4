package org.augenhoehe.people.password;

import java.util.List;
import java.util.Map;

import org.augenhoehe.people.signin.ChangeLetter;
import org.augenhoehe.people.signin.Sessions;
import org.augenhoehe.people.signin.SignIn;
import org.augenhoehe.platform.security.Access;
import org.augenhoehe.platform.security.Access.For;
import org.augenhoehe.platform.web.Form;
import org.augenhoehe.platform.web.Page;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.stereotype.Controller;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.servlet.View;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.validation.Valid;

/// A password, for the first time or anew.
@Controller
@RequestMapping(SignIn.WAYS + "/passwort")
@Access(For.SIGNED_IN)
class PasswordPages {
    private static final String TEMPLATE = "people/password/choose";

    private final PasswordBook book;
    private final PasswordStrength strength;
    private final ChangeLetter letter;
    private final Sessions sessions;

    PasswordPages(PasswordBook book, PasswordStrength strength, ChangeLetter letter, Sessions sessions) {
        this.book = book;
        this.strength = strength;
        this.letter = letter;
        this.sessions = sessions;
    }

    @GetMapping
    View show(Page page, HttpServletRequest request) {
        var login = book.login(page.visitor().id()).orElse("");
        return page.show(
                TEMPLATE, Map.of("form", Form.empty().with("login", login), "fresh", sessions.isFresh(request)));
    }

    @PostMapping
    View choose(
            Page page,
            @Valid @ModelAttribute NewPassword wanted,
            BindingResult validation,
            HttpServletRequest request) {
        if (!sessions.isFresh(request)) {
            return page.goOn(SignIn.WAYS + "/passwort");
        }
        var form = page.form(validation);
        var person = page.visitor().id();
        if (!validation.hasErrors()) {
            strength.of(
                            wanted.password(),
                            List.of(wanted.login(), page.visitor().name()))
                    .ifPresent(weakness -> form.reject("password", page.t(weakness.textKey(), PasswordStrength.MIN)));
        }
        if (!form.hasErrors() && choose(page, wanted) == PasswordBook.Choice.TAKEN) {
            form.reject("login", page.t("people.login.taken"));
        }
        if (form.hasErrors()) {
            return page.again(TEMPLATE, Map.of("form", form, "fresh", true));
        }
        sessions.endOthers(person, request);
        letter.tell(person, page.language());
        return page.goOn(SignIn.WAYS, "success", "people.password.changed");
    }

    private PasswordBook.Choice choose(Page page, NewPassword wanted) {
        try {
            return book.choose(page.visitor().id(), wanted.login(), book.hash(wanted.password()));
        } catch (DuplicateKeyException atTheSameTime) {
            return PasswordBook.Choice.TAKEN;
        }
    }
}
