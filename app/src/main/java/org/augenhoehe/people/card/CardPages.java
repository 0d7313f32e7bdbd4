package org.augenhoehe.people.card;

import java.util.Map;

import org.augenhoehe.people.signin.ChangeLetter;
import org.augenhoehe.people.signin.Sessions;
import org.augenhoehe.platform.security.Access;
import org.augenhoehe.platform.security.Access.For;
import org.augenhoehe.platform.web.Page;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.servlet.View;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;

/// One's own card: made with one press, shown once, to be printed or copied by hand.
@Controller
@RequestMapping(NewCard.PATH)
@Access(For.SIGNED_IN)
class CardPages {
    private final CardBook book;
    private final NewCard newCard;
    private final Sessions sessions;
    private final ChangeLetter letter;

    CardPages(CardBook book, NewCard newCard, Sessions sessions, ChangeLetter letter) {
        this.book = book;
        this.newCard = newCard;
        this.sessions = sessions;
        this.letter = letter;
    }

    @GetMapping
    View show(Page page, HttpServletRequest request, HttpServletResponse response) {
        return newCard.take(page, request, response)
                .map(card -> page.show("people/card/print", Map.of("card", card)))
                .orElseGet(() -> page.show(
                        "people/card/make",
                        Map.of(
                                "has", book.has(page.visitor().id()),
                                "fresh", sessions.isFresh(request))));
    }

    @PostMapping
    View make(Page page, HttpServletRequest request, HttpServletResponse response) {
        if (!sessions.isFresh(request)) {
            return page.goOn(NewCard.PATH);
        }
        newCard.make(page.visitor().id(), request, response);
        sessions.endOthers(page.visitor().id(), request); // somebody may have come in with the old card
        letter.tell(page.visitor().id(), page.language());
        return page.goOn(NewCard.PATH);
    }
}
