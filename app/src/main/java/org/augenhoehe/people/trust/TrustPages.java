package org.augenhoehe.people.trust;

import java.util.Map;
import java.util.UUID;

import org.augenhoehe.people.signin.Sessions;
import org.augenhoehe.people.signin.ShownOnce;
import org.augenhoehe.people.signin.SignIn;
import org.augenhoehe.platform.security.Access;
import org.augenhoehe.platform.security.Access.For;
import org.augenhoehe.platform.web.Page;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.servlet.View;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;

/// Whom I trust, and who trusts me.
@Controller
@RequestMapping(TrustPages.PATH)
@Access(For.SIGNED_IN)
class TrustPages {
    static final String PATH = SignIn.WAYS + "/vertrauen";
    private static final ShownOnce INVITATION = new ShownOnce("einladung", PATH);

    private final TrustBook book;
    private final Sessions sessions;

    TrustPages(TrustBook book, Sessions sessions) {
        this.book = book;
        this.sessions = sessions;
    }

    @GetMapping
    View show(Page page, HttpServletRequest request, HttpServletResponse response) {
        var person = page.visitor().id();
        var address = INVITATION
                .take(request, response)
                .map(secret -> page.publicUrl() + AgreePages.PATH + "/" + secret)
                .orElse("");
        return page.show(
                "people/trust/mine",
                Map.of(
                        "mine", book.listOf(person),
                        "theirs", book.listBy(person),
                        "invitation", address,
                        "fresh", sessions.isFresh(request)));
    }

    @PostMapping
    View invite(Page page, HttpServletRequest request, HttpServletResponse response) {
        if (sessions.isFresh(request)) {
            INVITATION.put(book.invite(page.visitor().id()), request, response);
        }
        return page.goOn(PATH);
    }

    @PostMapping("/{id}/beenden")
    View end(Page page, @PathVariable UUID id) {
        book.end(id, page.visitor().id());
        return page.goOn(PATH, "success", "people.trust.ended");
    }
}
