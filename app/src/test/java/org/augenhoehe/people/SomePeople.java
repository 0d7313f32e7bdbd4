package org.augenhoehe.people;

import java.util.UUID;

import org.augenhoehe.people.card.CardBook;
import org.augenhoehe.people.card.CardWords;
import org.augenhoehe.people.password.PasswordBook;
import org.springframework.stereotype.Component;
import org.springframework.test.web.servlet.MockMvc;

import jakarta.servlet.http.Cookie;

import static org.augenhoehe.FormToken.formToken;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;

/// People for tests who have a way to sign in.
@Component
public class SomePeople {
    public static final String PASSWORD = "Kranich-Teekanne-Zebra";

    private final People people;
    private final PasswordBook passwords;
    private final CardBook cards;

    SomePeople(People people, PasswordBook passwords, CardBook cards) {
        this.people = people;
        this.passwords = passwords;
        this.cards = cards;
    }

    /// Somebody with a password.
    public Known withPassword(String name) {
        var login = "probe-" + UUID.randomUUID().toString().substring(0, 12);
        var person = people.welcome(name, "de");
        passwords.choose(person, login, passwords.hash(PASSWORD));
        return new Known(person, login);
    }

    /// Somebody with a code card only.
    public Carrier withCard(String name) {
        var person = people.welcome(name, "de");
        return new Carrier(person, cards.make(person));
    }

    /// @return the cookie of the new session
    public Cookie signIn(MockMvc mvc, Known who) throws Exception {
        return mvc.perform(post("/anmelden")
                        .with(formToken())
                        .param("name", who.login())
                        .param("password", PASSWORD))
                .andReturn()
                .getResponse()
                .getCookie("sitzung");
    }

    public record Known(UUID id, String login) {}

    public record Carrier(UUID id, CardWords card) {}
}
