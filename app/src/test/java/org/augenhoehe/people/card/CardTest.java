package org.augenhoehe.people.card;

import java.util.Locale;

import org.augenhoehe.PlatformTest;
import org.augenhoehe.Somebody;
import org.augenhoehe.people.SomePeople;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.MockMvc;

import static org.assertj.core.api.Assertions.assertThat;
import static org.augenhoehe.FormToken.formToken;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.not;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.content;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.header;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.redirectedUrl;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

/// Signing in with six words from a piece of paper.
@PlatformTest
class CardTest {
    @Autowired
    MockMvc mvc;

    @Autowired
    SomePeople some;

    @Autowired
    Somebody somebody;

    @Autowired
    CardBook book;

    @Autowired
    JdbcClient db;

    @Test
    void theWordsOpenTheDoor() throws Exception {
        var anna = some.withCard("Anna");
        var answer = mvc.perform(post("/anmelden/karte")
                        .with(formToken())
                        .param("words", anna.card().inAddress().toUpperCase(Locale.ROOT)))
                .andExpect(status().isSeeOther())
                .andExpect(redirectedUrl("/mein-platz"))
                .andReturn();
        mvc.perform(get("/mein-platz").cookie(answer.getResponse().getCookie("sitzung")))
                .andExpect(status().isOk())
                .andExpect(content().string(containsString("Anna")));
    }

    @Test
    void otherWordsDoNot() throws Exception {
        mvc.perform(post("/anmelden/karte")
                        .with(formToken())
                        .param("words", CardWords.draw().inAddress()))
                .andExpect(status().isUnprocessableContent());
        mvc.perform(post("/anmelden/karte").with(formToken()).param("words", "Abend Quatschwort"))
                .andExpect(status().isUnprocessableContent())
                .andExpect(content().string(containsString("Quatschwort")));
    }

    @Test
    void aNewCardEndsTheOldOne() {
        var anna = some.withCard("Anna");
        var fresh = book.make(anna.id());
        assertThat(book.use(anna.card())).isEmpty();
        assertThat(book.use(fresh)).contains(anna.id());
    }

    @Test
    void whoeverCameInWithTheOldCardIsOut() throws Exception {
        var anna = some.withPassword("Anna");
        var finder = some.signIn(mvc, anna);
        var owner = some.signIn(mvc, anna);
        mvc.perform(post(NewCard.PATH).with(formToken()).cookie(owner)).andExpect(redirectedUrl(NewCard.PATH));
        mvc.perform(get("/mein-platz").cookie(finder)).andExpect(status().is3xxRedirection());
        mvc.perform(get("/mein-platz").cookie(owner)).andExpect(status().isOk());
    }

    @Test
    void theCardIsShownOnceAndItsWordsAreKeptNowhere() throws Exception {
        var person = somebody.plain();
        var made = mvc.perform(post(NewCard.PATH).with(formToken()).cookie(person.session()))
                .andExpect(redirectedUrl(NewCard.PATH))
                .andReturn();
        var words = made.getResponse().getCookie("karte");
        mvc.perform(get(NewCard.PATH).cookie(person.session(), words))
                .andExpect(content().string(containsString("card__words")))
                .andExpect(header().string("Cache-Control", containsString("no-store")))
                .andExpect(header().stringValues(
                                "Set-Cookie",
                                org.hamcrest.Matchers.hasItem(containsString("karte=; Path=" + NewCard.PATH))));
        mvc.perform(get(NewCard.PATH).cookie(person.session()))
                .andExpect(content().string(not(containsString("card__words"))));
        assertThat(db.sql("select length(hash) from people.card where person = :id")
                        .param("id", person.id())
                        .query(Integer.class)
                        .single())
                .isEqualTo(32);
    }
}
