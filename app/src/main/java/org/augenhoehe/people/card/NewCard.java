package org.augenhoehe.people.card;

import java.util.Optional;
import java.util.UUID;

import org.augenhoehe.people.signin.ShownOnce;
import org.augenhoehe.people.signin.SignIn;
import org.augenhoehe.platform.web.Page;
import org.springframework.stereotype.Component;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;

/// Makes a card and brings its words to the page that shows them, once.
@Component
public class NewCard {
    public static final String PATH = SignIn.WAYS + "/karte";
    private static final ShownOnce WORDS = new ShownOnce("karte", PATH);

    private final CardBook book;

    NewCard(CardBook book) {
        this.book = book;
    }

    public void make(UUID person, HttpServletRequest request, HttpServletResponse response) {
        WORDS.put(book.make(person).inAddress(), request, response);
    }

    Optional<PrintedCard> take(Page page, HttpServletRequest request, HttpServletResponse response) {
        return WORDS.take(request, response)
                .flatMap(WordList.german()::read)
                .map(words -> PrintedCard.of(words, page.publicUrl()));
    }
}
