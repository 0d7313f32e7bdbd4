package org.augenhoehe.people.card;

import java.util.Map;

import org.augenhoehe.people.signin.SignIn;
import org.augenhoehe.people.signin.Way;
import org.augenhoehe.platform.security.Access;
import org.augenhoehe.platform.security.Access.For;
import org.augenhoehe.platform.security.AccessGuard;
import org.augenhoehe.platform.web.Form;
import org.augenhoehe.platform.web.Page;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.View;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;

/// Signing in with the six words. The QR code of the card leads here with the words behind the `#`:
/// that part of an address stays in the browser, a script puts it into the field.
@Controller
@RequestMapping(CardSignInPages.PATH)
@Access(For.EVERYONE)
class CardSignInPages {
    static final String PATH = "/anmelden/karte";
    private static final String TEMPLATE = "people/card/signin";

    private final CardBook book;
    private final SignIn signIn;
    private final CardDesk desk;

    CardSignInPages(CardBook book, SignIn signIn, CardDesk desk) {
        this.book = book;
        this.signIn = signIn;
        this.desk = desk;
    }

    @GetMapping
    View ask(Page page, @RequestParam(name = AccessGuard.RETURN, defaultValue = "") String onTo) {
        return page.show(TEMPLATE, Map.of("form", Form.empty().with(AccessGuard.RETURN, onTo)));
    }

    @PostMapping
    View enter(
            Page page,
            @RequestParam(defaultValue = "") String words,
            @RequestParam(name = AccessGuard.RETURN, defaultValue = "") String onTo,
            HttpServletRequest request,
            HttpServletResponse response) {
        var form = Form.empty().with("words", words).with(AccessGuard.RETURN, onTo);
        return switch (desk.read(page, words, request)) {
            case CardDesk.Answer.Wrong(var sentence) -> again(page, form, sentence);
            case CardDesk.Answer.Owner(var owner) ->
                signIn.enter(owner, Way.CARD, book.isReplaced(owner) ? SignIn.WAYS : onTo, page, request, response);
        };
    }

    private static View again(Page page, Form form, String message) {
        return page.again(TEMPLATE, Map.of("form", form.reject("words", message)));
    }
}
