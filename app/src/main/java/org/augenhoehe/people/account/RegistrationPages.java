package org.augenhoehe.people.account;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

import org.augenhoehe.people.card.NewCard;
import org.augenhoehe.people.maillink.MailLinkBook;
import org.augenhoehe.people.password.PasswordBook;
import org.augenhoehe.people.password.PasswordStrength;
import org.augenhoehe.people.signin.SignIn;
import org.augenhoehe.people.signin.Way;
import org.augenhoehe.platform.security.Access;
import org.augenhoehe.platform.security.Access.For;
import org.augenhoehe.platform.security.Limit;
import org.augenhoehe.platform.security.RateLimits;
import org.augenhoehe.platform.security.Subnet;
import org.augenhoehe.platform.web.Form;
import org.augenhoehe.platform.web.Page;
import org.augenhoehe.platform.web.TooMany;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.stereotype.Controller;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.servlet.View;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.validation.Valid;

/// Joining: first choose how to sign in, then a short form for that way.
@Controller
@RequestMapping("/mitmachen")
@Access(For.EVERYONE)
class RegistrationPages {
    private static final String WITH_PASSWORD = "people/account/with-password";
    private static final String WITH_EMAIL = "people/account/with-email";
    private static final String WITH_CARD = "people/account/with-card";

    private final RegistrationBook book;
    private final PasswordBook passwords;
    private final PasswordStrength strength;
    private final MailLinkBook mailLinks;
    private final NewCard newCard;
    private final SignIn signIn;
    private final RateLimits limits;

    RegistrationPages(
            RegistrationBook book,
            PasswordBook passwords,
            PasswordStrength strength,
            MailLinkBook mailLinks,
            NewCard newCard,
            SignIn signIn,
            RateLimits limits) {
        this.book = book;
        this.passwords = passwords;
        this.strength = strength;
        this.mailLinks = mailLinks;
        this.newCard = newCard;
        this.signIn = signIn;
        this.limits = limits;
    }

    @GetMapping
    View choose(Page page) {
        return page.show("people/account/join");
    }

    @GetMapping("/passwort")
    View password(Page page) {
        return page.show(WITH_PASSWORD, Map.of("form", Form.empty()));
    }

    @PostMapping("/passwort")
    View password(
            Page page,
            @Valid @ModelAttribute WithPassword wanted,
            BindingResult validation,
            HttpServletRequest request,
            HttpServletResponse response) {
        var form = page.form(validation);
        if (!validation.hasFieldErrors("password")) {
            strength.of(wanted.password(), List.of(wanted.name(), wanted.login()))
                    .ifPresent(weak -> form.reject("password", page.t(weak.textKey(), PasswordStrength.MIN)));
        }
        if (form.hasErrors()) {
            return page.again(WITH_PASSWORD, Map.of("form", form));
        }
        slowDown(request);
        if (!wanted.emailOrEmpty().isEmpty()) {
            writeNotTooOften(wanted.emailOrEmpty().toLowerCase(Locale.ROOT));
        }
        var person = register(page, wanted);
        if (person.isEmpty()) {
            form.reject("login", page.t("people.login.taken"));
            return page.again(WITH_PASSWORD, Map.of("form", form));
        }
        signIn.open(person.get(), Way.PASSWORD, request, response);
        return page.goOn(SignIn.MY_PLACE, "success", "people.join.welcome");
    }

    @GetMapping("/e-mail")
    View email(Page page) {
        return page.show(WITH_EMAIL, Map.of("form", Form.empty()));
    }

    @PostMapping("/e-mail")
    View email(
            Page page, @Valid @ModelAttribute WithEmail wanted, BindingResult validation, HttpServletRequest request) {
        if (validation.hasErrors()) {
            return page.again(WITH_EMAIL, Map.of("form", page.form(validation)));
        }
        slowDown(request);
        writeNotTooOften(wanted.normalEmail());
        mailLinks.register(wanted.name().strip(), wanted.email().strip(), page.language());
        return page.goOn("/mitmachen/unterwegs");
    }

    @GetMapping("/unterwegs")
    View sent(Page page) {
        return page.show("people/account/sent");
    }

    @GetMapping("/karte")
    View card(Page page) {
        return page.show(WITH_CARD, Map.of("form", Form.empty()));
    }

    @PostMapping("/karte")
    View card(
            Page page,
            @Valid @ModelAttribute WithCard wanted,
            BindingResult validation,
            HttpServletRequest request,
            HttpServletResponse response) {
        if (validation.hasErrors()) {
            return page.again(WITH_CARD, Map.of("form", page.form(validation)));
        }
        slowDown(request);
        var person = book.withCard(wanted.name(), page.language());
        newCard.make(person, request, response);
        signIn.open(person, Way.CARD, request, response);
        return page.goOn(NewCard.PATH);
    }

    private Optional<UUID> register(Page page, WithPassword wanted) {
        var hash = passwords.hash(wanted.password());
        try {
            return book.withPassword(wanted.name(), wanted.login(), hash, wanted.emailOrEmpty(), page.language());
        } catch (DuplicateKeyException atTheSameTime) {
            return Optional.empty();
        }
    }

    private void writeNotTooOften(String address) {
        if (!limits.take(Limit.LINK_ADDRESS, address)) {
            throw new TooMany();
        }
    }

    private void slowDown(HttpServletRequest request) {
        if (!limits.take(Limit.REGISTER_SUBNET, Subnet.of(request))) {
            throw new TooMany();
        }
    }
}
