package org.augenhoehe.sharing.need;

import java.util.Map;
import java.util.UUID;

import org.augenhoehe.PlatformTest;
import org.augenhoehe.Somebody;
import org.augenhoehe.Somebody.SignedIn;
import org.augenhoehe.atlas.SomeEntries;
import org.augenhoehe.moderation.Hiding;
import org.augenhoehe.people.Click;
import org.augenhoehe.sharing.SomeOffers;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.mock.web.MockHttpServletResponse;

import static org.assertj.core.api.Assertions.assertThat;
import static org.augenhoehe.sharing.SomeOffers.id;
import static org.augenhoehe.sharing.SomeOffers.offered;
import static org.augenhoehe.sharing.SomeOffers.with;

/// Whoever offers something answers a need on the map with it; those who need it hear, and its page shows it.
@PlatformTest
class NeedOfferTest {
    @Autowired
    SomeEntries entries;

    @Autowired
    SomeOffers offers;

    @Autowired
    Somebody somebody;

    @Autowired
    Click click;

    @Autowired
    Hiding hiding;

    @Autowired
    JdbcClient db;

    SignedIn author;
    SignedIn owner;
    String need;
    String offer;
    String way;

    @BeforeEach
    void aNeedAndAnOffer() throws Exception {
        author = somebody.named("Anneliese");
        owner = somebody.named("Yusuf");
        need = entries.mark(author, "NEED", "Ein Rollator zum Ausprobieren");
        offer = offers.offer(
                owner, with(offered("Rollator Steinkauz"), Map.of("about", "", "conditions", "", "damage", "")));
        way = "/teilen/antwort/" + SomeEntries.id(need);
    }

    @Test
    void theNeedShowsItAndWhoNeedsItHears() throws Exception {
        assertThat(click.look(owner, need).getContentAsString()).contains(way);
        assertThat(click.look(owner, way).getContentAsString()).contains("Rollator Steinkauz");
        assertThat(answer(owner).getStatus()).isEqualTo(303);
        assertThat(answer(owner).getStatus()).isEqualTo(422);
        assertThat(click.look(need).getContentAsString())
                .contains("Rollator Steinkauz", "Steht bei mir im Flur.", "Jemand kennt etwas, das hilft");
        assertThat(click.look(offer).getContentAsString()).contains("Ein Rollator zum Ausprobieren");
        assertThat(click.look("/faden/" + SomeEntries.id(need)).getContentAsString())
                .contains("Rollator Steinkauz");
        assertThat(db.sql("select count(*) from notices.notice where person = :person and kind = 'map.moved'")
                        .param("person", author.id())
                        .query(Integer.class)
                        .single())
                .isEqualTo(1);
    }

    @Test
    void nobodyAnswersWithWhatIsAnothersNorWhatIsClosed() throws Exception {
        assertThat(answer(somebody.plain()).getStatus()).isEqualTo(422);
        assertThat(click.send(owner, way, Map.of("offer", "")).getStatus()).isEqualTo(422);
        click.send(owner, offer + "/pausieren");
        assertThat(answer(owner).getStatus()).isEqualTo(422);
        click.send(owner, offer + "/weiter");
        click.send(author, need + "/schliessen", Map.of("how", "SOLVED", "closeReason", "Ich habe einen."));
        assertThat(answer(owner).getStatus()).isEqualTo(404);
        assertThat(offers.count("sharing.need_offer where offer = '" + id(offer) + "'"))
                .isZero();
    }

    @Test
    void wordsThatModerationHidesAreNotRead() throws Exception {
        answer(owner);
        var answer = db.sql("select id from sharing.need_offer where offer = :offer")
                .param("offer", id(offer))
                .query(UUID.class)
                .single();
        hiding.hide("angebot-auf-bedarf", answer);
        assertThat(click.look(need).getContentAsString())
                .contains("Rollator Steinkauz")
                .doesNotContain("Steht bei mir im Flur.");
        click.send(owner, offer + "/zurueckziehen");
        assertThat(click.look(need).getContentAsString()).doesNotContain("Rollator Steinkauz");
    }

    @Test
    void ofWhatIsTakenBackNoWordStays() throws Exception {
        answer(owner);
        click.send(owner, offer + "/zurueckziehen");
        assertThat(db.sql("select words from sharing.need_offer where offer = :offer")
                        .param("offer", id(offer))
                        .query(String.class)
                        .single())
                .isEmpty();
    }

    private MockHttpServletResponse answer(SignedIn person) throws Exception {
        return click.send(person, way, Map.of("offer", id(offer).toString(), "words", "Steht bei mir im Flur."));
    }
}
