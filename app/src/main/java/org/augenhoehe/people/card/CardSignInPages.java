package org.augenhoehe.people.card;

import java.util.Map;

import org.augenhoehe.people.signin.SignIn;
import org.augenhoehe.people.signin.Way;
import org.augenhoehe.platform.security.Access;
import org.augenhoehe.platform.security.Access.For;
import org.augenhoehe.platform.security.AccessGuard;
import org.augenhoehe.platform.security.Limit;
import org.augenhoehe.platform.security.RateLimits;
import org.augenhoehe.platform.security.Subnet;
import org.augenhoehe.platform.web.Form;
import org.augenhoehe.platform.web.Page;
import org.augenhoehe.platform.web.TooMany;
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
    private static final int LONGEST = 200;

    private final CardBook book;
    private final SignIn signIn;
    private final RateLimits limits;

    CardSignInPages(CardBook book, SignIn signIn, RateLimits limits) {
        this.book = book;
        this.signIn = signIn;
        this.limits = limits;
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
        if (words.isBlank()) {
            return again(page, form, page.t("platform.form.error.required"));
        }
        var card =
                words.length() > LONGEST ? null : WordList.german().read(words).orElse(null);
        if (card == null) {
            return again(
                    page,
                    form,
                    WordList.german()
                            .findUnknown(words)
                            .map(unknown -> page.t("people.card.error.unknown", unknown))
                            .orElseGet(() -> page.t("people.card.error.count")));
        }
        var subnet = Subnet.of(request);
        if (!limits.hasRoom(Limit.CARD_SUBNET, subnet) || !limits.take(Limit.CARD, card.inAddress())) {
            throw new TooMany();
        }
        var owner = book.use(card);
        if (owner.isEmpty()) {
            limits.take(Limit.CARD_SUBNET, subnet);
            return again(page, form, page.t("people.card.error.wrong"));
        }
        limits.giveBack(Limit.CARD, card.inAddress());
        var next = book.isReplaced(owner.get()) ? SignIn.WAYS : onTo;
        return signIn.enter(owner.get(), Way.CARD, next, page, request, response);
    }

    private static View again(Page page, Form form, String message) {
        return page.again(TEMPLATE, Map.of("form", form.reject("words", message)));
    }
}
