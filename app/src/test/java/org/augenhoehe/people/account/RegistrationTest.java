package org.augenhoehe.people.account;

import java.util.Locale;
import java.util.UUID;

import org.augenhoehe.PlatformTest;
import org.augenhoehe.people.SomePeople;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.ResultActions;

import static org.assertj.core.api.Assertions.assertThat;
import static org.augenhoehe.FormToken.formToken;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.not;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.content;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.redirectedUrl;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

@PlatformTest
class RegistrationTest {
    @Autowired
    MockMvc mvc;

    @Autowired
    JdbcClient db;

    private final String login = "neu-" + UUID.randomUUID().toString().substring(0, 8);

    @Test
    void aNameAndAPasswordAreEnough() throws Exception {
        var answer = join("Wolke 7", login, SomePeople.PASSWORD, "")
                .andExpect(redirectedUrl("/mein-platz"))
                .andReturn();
        mvc.perform(get("/mein-platz").cookie(answer.getResponse().getCookie("sitzung")))
                .andExpect(content().string(containsString("Wolke 7")))
                .andExpect(content().string(not(containsString(login))));
    }

    @Test
    void whatWasTypedStaysExceptThePassword() throws Exception {
        join("Wolke 7", login, "password123", "wolke@example.org")
                .andExpect(status().isUnprocessableContent())
                .andExpect(content().string(containsString("Wolke 7")))
                .andExpect(content().string(containsString("wolke@example.org")))
                .andExpect(content().string(not(containsString("password123"))));
    }

    @Test
    void aTakenSignInNameLeavesNobodyBehind() throws Exception {
        join("Erste", login, SomePeople.PASSWORD, "").andExpect(status().isSeeOther());
        join("Zweite-" + login, login.toUpperCase(Locale.ROOT), SomePeople.PASSWORD, "")
                .andExpect(status().isUnprocessableContent());
        assertThat(db.sql("select count(*) from people.person where name = :name")
                        .param("name", "Zweite-" + login)
                        .query(Integer.class)
                        .single())
                .isZero();
    }

    @Test
    void nobodySignsInUnderTheAddressOfSomebodyElse() throws Exception {
        join("Wolke 7", login + "@example.org", SomePeople.PASSWORD, "")
                .andExpect(status().isUnprocessableContent())
                .andExpect(content().string(containsString("ohne das Zeichen @")));
    }

    @Test
    void nobodyFillsTheLetterBoxOfSomebodyElse() throws Exception {
        for (int i = 0; i < 5; i++) {
            join("Wolke 7", login + i, SomePeople.PASSWORD, login + "@example.org")
                    .andExpect(status().isSeeOther());
        }
        join("Wolke 7", login + 5, SomePeople.PASSWORD, login + "@example.org").andExpect(status().isTooManyRequests());
    }

    @Test
    void anAddressWaitsForItsConfirmation() throws Exception {
        join("Wolke 7", login, SomePeople.PASSWORD, login + "@example.org").andExpect(status().isSeeOther());
        assertThat(db.sql("select count(*) from people.email where address = :address")
                        .param("address", login + "@example.org")
                        .query(Integer.class)
                        .single())
                .isZero();
    }

    @Test
    void withACardOnlyANameIsNeeded() throws Exception {
        var answer = mvc.perform(post("/mitmachen/karte").with(formToken()).param("name", "Ohne Mail"))
                .andExpect(redirectedUrl("/mein-platz/anmeldung/karte"))
                .andReturn()
                .getResponse();
        mvc.perform(get("/mein-platz/anmeldung/karte").cookie(answer.getCookie("sitzung"), answer.getCookie("karte")))
                .andExpect(content().string(containsString("card__words")));
    }

    private ResultActions join(String name, String login, String password, String email) throws Exception {
        return mvc.perform(post("/mitmachen/passwort")
                .with(formToken())
                .param("name", name)
                .param("login", login)
                .param("password", password)
                .param("email", email));
    }
}
