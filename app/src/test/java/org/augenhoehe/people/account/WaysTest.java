package org.augenhoehe.people.account;

import org.augenhoehe.PlatformTest;
import org.augenhoehe.people.SomePeople;
import org.augenhoehe.people.card.CardBook;
import org.augenhoehe.people.signin.Way;
import org.augenhoehe.platform.privacy.Erasure;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.MockMvc;

import static org.assertj.core.api.Assertions.assertThat;
import static org.augenhoehe.FormToken.formToken;
import static org.hamcrest.Matchers.containsString;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.content;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

/// People keep their ways to sign in themselves.
@PlatformTest
class WaysTest {
    @Autowired
    MockMvc mvc;

    @Autowired
    SomePeople some;

    @Autowired
    OwnWays ways;

    @Autowired
    CardBook cards;

    @Autowired
    Erasure erasure;

    @Autowired
    JdbcClient db;

    @Test
    void theLastWayStays() {
        var anna = some.withPassword("Anna").id();
        assertThat(ways.remove(anna, Way.PASSWORD, "")).isEqualTo(OwnWays.Removal.LAST);
        cards.make(anna);
        assertThat(ways.remove(anna, Way.PASSWORD, "")).isEqualTo(OwnWays.Removal.DONE);
        assertThat(ways.remove(anna, Way.CARD, "")).isEqualTo(OwnWays.Removal.LAST);
        assertThat(ways.remove(anna, Way.PASSWORD, "")).isEqualTo(OwnWays.Removal.GONE);
    }

    @Test
    void thePageShowsWaysAndSessionsAndEndsTheOthers() throws Exception {
        var anna = some.withPassword("Anna");
        var here = some.signIn(mvc, anna);
        var elsewhere = some.signIn(mvc, anna);
        mvc.perform(get("/mein-platz/anmeldung").cookie(here))
                .andExpect(status().isOk())
                .andExpect(content().string(containsString(anna.login())));
        mvc.perform(post("/mein-platz/anmeldung/ueberall-abmelden")
                        .with(formToken())
                        .cookie(here))
                .andExpect(status().isSeeOther());
        mvc.perform(get("/mein-platz").cookie(elsewhere)).andExpect(status().isSeeOther());
        mvc.perform(get("/mein-platz").cookie(here)).andExpect(status().isOk());
    }

    @Test
    void whoSignedInLongAgoShowsOnceMoreWhoTheyAre() throws Exception {
        var anna = some.withPassword("Anna");
        var session = some.signIn(mvc, anna);
        db.sql("update platform.spring_session set creation_time = creation_time - 3600000 where principal_name = :id")
                .param("id", anna.id().toString())
                .update();
        mvc.perform(post("/mein-platz/anmeldung/karte").with(formToken()).cookie(session))
                .andExpect(status().isSeeOther());
        assertThat(cards.has(anna.id())).isFalse();
        mvc.perform(get("/mein-platz/anmeldung/karte").cookie(session))
                .andExpect(content().string(containsString("/anmelden?weiter=/mein-platz/anmeldung/karte")));
    }

    @Test
    void everythingIsShownToItsOwner() {
        var anna = some.withPassword("Anna");
        cards.make(anna.id());
        var shown = erasure.about(anna.id()).toString();
        assertThat(shown).contains(anna.login(), "people.way.PASSWORD", "people.way.CARD", "Anna");
    }
}
