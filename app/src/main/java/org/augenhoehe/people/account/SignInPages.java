package org.augenhoehe.people.account;

import java.util.Map;

import org.augenhoehe.people.password.PasswordBook;
import org.augenhoehe.people.signin.SignIn;
import org.augenhoehe.people.signin.Tries;
import org.augenhoehe.people.signin.Way;
import org.augenhoehe.platform.security.Access;
import org.augenhoehe.platform.security.Access.For;
import org.augenhoehe.platform.security.AccessGuard;
import org.augenhoehe.platform.web.Form;
import org.augenhoehe.platform.web.Page;
import org.augenhoehe.platform.web.TooMany;
import org.springframework.stereotype.Controller;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.View;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.validation.Valid;

/// The one page on which people sign in, and the way with name and password.
@Controller
@RequestMapping(AccessGuard.SIGN_IN)
@Access(For.EVERYONE)
class SignInPages {
    private static final String TEMPLATE = "people/account/signin";

    private final PasswordBook passwords;
    private final Tries tries;
    private final SignIn signIn;

    SignInPages(PasswordBook passwords, Tries tries, SignIn signIn) {
        this.passwords = passwords;
        this.tries = tries;
        this.signIn = signIn;
    }

    @GetMapping
    View show(Page page, @RequestParam(name = AccessGuard.RETURN, defaultValue = "") String onTo) {
        return page.show(TEMPLATE, Map.of("form", Form.empty().with(AccessGuard.RETURN, onTo)));
    }

    @PostMapping
    View enter(
            Page page,
            @Valid @ModelAttribute NameAndPassword typed,
            BindingResult validation,
            HttpServletRequest request,
            HttpServletResponse response) {
        if (validation.hasErrors()) {
            return page.again(TEMPLATE, Map.of("form", page.form(validation)));
        }
        var meant = passwords.owner(typed.name()).orElse(null);
        var one = tries.begin(typed.name(), meant, request);
        if (one == null) {
            throw new TooMany();
        }
        var person = passwords.check(typed.name(), typed.password());
        if (person.isEmpty()) {
            tries.wasWrong(one);
            var form = page.form(validation).reject("name", page.t("people.signin.wrong"));
            return page.again(TEMPLATE, Map.of("form", form));
        }
        tries.wasRight(one);
        return signIn.enter(person.get(), Way.PASSWORD, typed.weiter(), page, request, response);
    }
}
