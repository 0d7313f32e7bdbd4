package org.augenhoehe.people.maillink;

import java.util.Map;

import org.augenhoehe.people.signin.SignIn;
import org.augenhoehe.people.signin.Way;
import org.augenhoehe.platform.security.Access;
import org.augenhoehe.platform.security.Access.For;
import org.augenhoehe.platform.security.AccessGuard;
import org.augenhoehe.platform.security.Limit;
import org.augenhoehe.platform.security.RateLimits;
import org.augenhoehe.platform.security.ReturnAddress;
import org.augenhoehe.platform.security.Subnet;
import org.augenhoehe.platform.web.Form;
import org.augenhoehe.platform.web.Page;
import org.augenhoehe.platform.web.TooMany;
import org.springframework.stereotype.Controller;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.View;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.validation.Valid;

/// Asking for a link, and coming back with it.
@Controller
@RequestMapping(MailLinkPages.PATH)
@Access(For.EVERYONE)
class MailLinkPages {
    static final String PATH = "/anmelden/link";

    private final MailLinkBook book;
    private final SignIn signIn;
    private final RateLimits limits;

    MailLinkPages(MailLinkBook book, SignIn signIn, RateLimits limits) {
        this.book = book;
        this.signIn = signIn;
        this.limits = limits;
    }

    @GetMapping
    View ask(Page page, @RequestParam(name = AccessGuard.RETURN, defaultValue = "") String onTo) {
        return page.show("people/maillink/ask", Map.of("form", Form.empty().with(AccessGuard.RETURN, onTo)));
    }

    @PostMapping
    View send(Page page, @Valid @ModelAttribute Address typed, BindingResult validation, HttpServletRequest request) {
        if (validation.hasErrors()) {
            return page.again("people/maillink/ask", Map.of("form", page.form(validation)));
        }
        if (!limits.take(Limit.LINK_SUBNET, Subnet.of(request)) || !limits.take(Limit.LINK_ADDRESS, typed.normal())) {
            throw new TooMany();
        }
        var onTo = ReturnAddress.of(typed.weiter(), "");
        book.sendSignIn(typed.email().strip(), onTo.isEmpty() ? null : onTo, page.language());
        return page.goOn(PATH + "/unterwegs");
    }

    @GetMapping("/unterwegs")
    View sent(Page page) {
        return page.show("people/maillink/sent");
    }

    @GetMapping("/{secret}")
    View open(Page page, @PathVariable String secret) {
        return book.find(secret)
                .map(link -> page.show(
                        "people/maillink/open",
                        Map.of(
                                "action",
                                PATH + "/" + secret,
                                "purpose",
                                link.purpose().name())))
                .orElseGet(() -> page.show("people/maillink/gone"));
    }

    @PostMapping("/{secret}")
    View use(Page page, @PathVariable String secret, HttpServletRequest request, HttpServletResponse response) {
        return switch (book.use(secret)) {
            case MailLinkBook.Outcome.SignedIn in ->
                signIn.enter(in.person(), Way.MAIL_LINK, in.onTo(), page, request, response);
            case MailLinkBook.Outcome.Confirmed confirmed ->
                page.goOn(page.visitor().signedIn() ? SignIn.WAYS : "/anmelden", "success", "people.email.confirmed");
            case MailLinkBook.Outcome.BelongsToOther other -> page.again("people/maillink/other", Map.of());
            case MailLinkBook.Outcome.Gone gone -> page.again("people/maillink/gone", Map.of());
        };
    }
}
