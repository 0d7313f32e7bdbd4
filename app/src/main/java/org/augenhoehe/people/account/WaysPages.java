package org.augenhoehe.people.account;

import java.util.Map;

import org.augenhoehe.people.card.CardBook;
import org.augenhoehe.people.maillink.MailLinkBook;
import org.augenhoehe.people.signin.Sessions;
import org.augenhoehe.people.signin.SignIn;
import org.augenhoehe.people.signin.Way;
import org.augenhoehe.people.trust.LostCards;
import org.augenhoehe.platform.security.Access;
import org.augenhoehe.platform.security.Access.For;
import org.augenhoehe.platform.web.Page;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.View;

import jakarta.servlet.http.HttpServletRequest;

/// "So melde ich mich an": my ways to sign in, and where I am signed in.
@Controller
@RequestMapping(SignIn.WAYS)
@Access(For.SIGNED_IN)
class WaysPages {
    private final OwnWays ways;
    private final Sessions sessions;
    private final MailLinkBook mailLinks;
    private final CardBook cards;
    private final LostCards lostCards;

    WaysPages(OwnWays ways, Sessions sessions, MailLinkBook mailLinks, CardBook cards, LostCards lostCards) {
        this.ways = ways;
        this.sessions = sessions;
        this.mailLinks = mailLinks;
        this.cards = cards;
        this.lostCards = lostCards;
    }

    @GetMapping
    View show(Page page, HttpServletRequest request) {
        var person = page.visitor().id();
        return page.show(
                "people/account/ways",
                Map.of(
                        "ways", ways.list(person),
                        "sessions", sessions.list(person, request),
                        "waiting", mailLinks.waiting(person).orElse(""),
                        "replaced", cards.isReplaced(person),
                        "replacing", lostCards.isWaiting(person),
                        "fresh", sessions.isFresh(request)));
    }

    @PostMapping("/entfernen")
    View remove(
            Page page, @RequestParam Way way, @RequestParam(defaultValue = "") String id, HttpServletRequest request) {
        if (!sessions.isFresh(request)) {
            return page.goOn(SignIn.WAYS);
        }
        return switch (ways.remove(page.visitor().id(), way, id)) {
            case DONE, GONE -> {
                sessions.endOthers(page.visitor().id(), request);
                yield page.goOn(SignIn.WAYS, "success", "people.ways.removed");
            }
            case LAST -> page.goOn(SignIn.WAYS, "warning", "people.ways.last");
        };
    }

    @PostMapping("/ueberall-abmelden")
    View endOthers(Page page, HttpServletRequest request) {
        sessions.endOthers(page.visitor().id(), request);
        return page.goOn(SignIn.WAYS, "success", "people.sessions.ended");
    }
}
