package org.augenhoehe.people.maillink;

import java.util.Map;

import org.augenhoehe.people.signin.Sessions;
import org.augenhoehe.people.signin.SignIn;
import org.augenhoehe.platform.security.Access;
import org.augenhoehe.platform.security.Access.For;
import org.augenhoehe.platform.security.Limit;
import org.augenhoehe.platform.security.RateLimits;
import org.augenhoehe.platform.web.Form;
import org.augenhoehe.platform.web.Page;
import org.augenhoehe.platform.web.TooMany;
import org.springframework.stereotype.Controller;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.servlet.View;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.validation.Valid;

/// One's own address, for the first time or another one.
@Controller
@RequestMapping(EmailPages.PATH)
@Access(For.SIGNED_IN)
class EmailPages {
    static final String PATH = SignIn.WAYS + "/e-mail";
    private static final String TEMPLATE = "people/maillink/email";

    private final MailLinkBook book;
    private final Sessions sessions;
    private final RateLimits limits;

    EmailPages(MailLinkBook book, Sessions sessions, RateLimits limits) {
        this.book = book;
        this.sessions = sessions;
        this.limits = limits;
    }

    @GetMapping
    View show(Page page, HttpServletRequest request) {
        return page.show(
                TEMPLATE,
                Map.of(
                        "form", Form.empty(),
                        "fresh", sessions.isFresh(request),
                        "waiting", book.waiting(page.visitor().id()).orElse("")));
    }

    @PostMapping
    View send(Page page, @Valid @ModelAttribute Address typed, BindingResult validation, HttpServletRequest request) {
        if (!sessions.isFresh(request)) {
            return page.goOn(PATH);
        }
        if (validation.hasErrors()) {
            return page.again(TEMPLATE, Map.of("form", page.form(validation), "fresh", true, "waiting", ""));
        }
        if (!limits.take(Limit.LINK_ADDRESS, typed.normal())) {
            throw new TooMany();
        }
        book.sendConfirmation(page.visitor().id(), typed.email().strip(), page.language());
        return page.goOn(SignIn.WAYS, "success", "people.email.sent");
    }
}
