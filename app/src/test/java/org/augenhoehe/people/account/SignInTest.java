package org.augenhoehe.people.account;

import java.util.stream.IntStream;

import org.augenhoehe.PlatformTest;
import org.augenhoehe.people.Accounts;
import org.augenhoehe.people.SomePeople;
import org.augenhoehe.people.SomePeople.Known;
import org.augenhoehe.platform.privacy.Erasure;
import org.augenhoehe.platform.security.Limit;
import org.augenhoehe.platform.security.RateLimits;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.ResultActions;
import org.springframework.test.web.servlet.request.MockHttpServletRequestBuilder;

import jakarta.servlet.http.Cookie;

import static org.assertj.core.api.Assertions.assertThat;
import static org.augenhoehe.FormToken.formToken;
import static org.hamcrest.Matchers.containsString;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.content;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.redirectedUrl;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

@PlatformTest
class SignInTest {
    @Autowired
    MockMvc mvc;

    @Autowired
    SomePeople some;

    @Autowired
    Accounts accounts;

    @Autowired
    Erasure erasure;

    @Autowired
    RateLimits limits;

    @Autowired
    JdbcClient db;

    @Test
    void peopleComeBackToThePageTheyWanted() throws Exception {
        var anna = some.withPassword("Anna");
        mvc.perform(right(anna).param("weiter", "/meine-daten")).andExpect(redirectedUrl("/meine-daten"));
        mvc.perform(right(anna).param("weiter", "https://elsewhere.example/")).andExpect(redirectedUrl("/mein-platz"));
        mvc.perform(right(anna).param("weiter", "//elsewhere.example/")).andExpect(redirectedUrl("/mein-platz"));
    }

    @Test
    void aWrongPasswordIsNotSentBackAndTheNameStays() throws Exception {
        var anna = some.withPassword("Anna");
        wrong(anna)
                .andExpect(status().isUnprocessableContent())
                .andExpect(content().string(containsString(anna.login())));
    }

    @Test
    void theSessionAndTheFormTokenAreNew() throws Exception {
        var anna = some.withPassword("Anna");
        var first = some.signIn(mvc, anna);
        var second =
                mvc.perform(right(anna).cookie(first)).andReturn().getResponse().getCookie("sitzung");
        assertThat(second.getValue()).isNotEqualTo(first.getValue());
        mvc.perform(get("/mein-platz").cookie(first)).andExpect(status().isSeeOther());
        mvc.perform(get("/mein-platz").cookie(second)).andExpect(status().isOk());
    }

    @Test
    void whoTriesTooOftenWaitsButTheOwnersOwnDeviceStillWorks() throws Exception {
        var anna = some.withPassword("Anna");
        var device = mvc.perform(right(anna)).andReturn().getResponse().getCookie("geraet");
        for (int i = 0; i < Limit.SIGN_IN_ACCOUNT.times(); i++) {
            wrong(anna).andExpect(status().isUnprocessableContent());
        }
        wrong(anna).andExpect(status().isTooManyRequests());
        mvc.perform(right(anna)).andExpect(status().isTooManyRequests());
        mvc.perform(right(anna).cookie(device)).andExpect(redirectedUrl("/mein-platz"));
        var forged = new Cookie("geraet", device.getValue().replaceAll("\\.[^.]*$", ".forged"));
        mvc.perform(right(anna).cookie(forged)).andExpect(status().isTooManyRequests());
    }

    @Test
    void othersBehindTheSameAddressAreNotLockedOut() throws Exception {
        var anna = some.withPassword("Anna");
        for (int i = 0; i <= Limit.SIGN_IN_ACCOUNT.times(); i++) {
            wrong(anna);
        }
        var berta = some.withPassword("Berta");
        mvc.perform(right(berta)).andExpect(redirectedUrl("/mein-platz"));
    }

    @Test
    void whoIsLockedDoesNotComeInAndIsOutAtOnce() throws Exception {
        var anna = some.withPassword("Anna");
        var session = some.signIn(mvc, anna);
        accounts.lock(anna.id(), "test", anna.id());
        mvc.perform(get("/mein-platz").cookie(session)).andExpect(status().isSeeOther());
        mvc.perform(right(anna)).andExpect(status().isUnprocessableContent());

        accounts.unlock(anna.id(), "test", anna.id());
        mvc.perform(get("/mein-platz").cookie(session)).andExpect(status().isSeeOther());
        mvc.perform(right(anna)).andExpect(redirectedUrl("/mein-platz"));
    }

    @Test
    void whoIsErasedIsGoneWithAllSessions() throws Exception {
        var anna = some.withPassword("Anna");
        var session = some.signIn(mvc, anna);
        erasure.erase(anna.id());
        mvc.perform(get("/mein-platz").cookie(session))
                .andExpect(status().isSeeOther())
                .andExpect(redirectedUrl("/anmelden?weiter=%2Fmein-platz"));
        assertThat(db.sql("select count(*) from platform.spring_session where principal_name = :id")
                        .param("id", anna.id().toString())
                        .query(Integer.class)
                        .single())
                .isZero();
        mvc.perform(right(anna)).andExpect(status().isUnprocessableContent());
    }

    @Test
    void aTooFastHandIsSlowedDownKindly() throws Exception {
        var anna = some.withPassword("Anna");
        var session = some.signIn(mvc, anna);
        IntStream.range(0, Limit.POST_ACCOUNT.times())
                .forEach(i -> limits.take(Limit.POST_ACCOUNT, anna.id().toString()));
        int answer = 0;
        for (int i = 0; i < 20 && answer != 429; i++) { // every two seconds one more is let through
            answer = mvc.perform(post("/mein-platz/anmeldung/ueberall-abmelden")
                            .with(formToken())
                            .cookie(session))
                    .andReturn()
                    .getResponse()
                    .getStatus();
        }
        assertThat(answer).isEqualTo(429);
    }

    private MockHttpServletRequestBuilder right(Known who) {
        return post("/anmelden").with(formToken()).param("name", who.login()).param("password", SomePeople.PASSWORD);
    }

    private ResultActions wrong(Known who) throws Exception {
        return mvc.perform(
                post("/anmelden").with(formToken()).param("name", who.login()).param("password", "wrong password"));
    }
}
