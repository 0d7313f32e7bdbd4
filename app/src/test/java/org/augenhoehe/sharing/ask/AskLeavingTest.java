package org.augenhoehe.sharing.ask;

import java.util.Map;

import org.augenhoehe.PlatformTest;
import org.augenhoehe.Somebody;
import org.augenhoehe.Somebody.SignedIn;
import org.augenhoehe.moderation.Hiding;
import org.augenhoehe.people.Click;
import org.augenhoehe.people.Founding;
import org.augenhoehe.platform.privacy.Erasure;
import org.augenhoehe.sharing.SomeOffers;
import org.augenhoehe.sharing.offer.book.OfferBook;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

import static org.assertj.core.api.Assertions.assertThat;
import static org.augenhoehe.sharing.SomeOffers.id;
import static org.augenhoehe.sharing.SomeOffers.offered;
import static org.augenhoehe.sharing.SomeOffers.with;

/// Somebody goes, or what was asked for is hidden, while others ask: nobody is kept from going, no number stays behind.
@PlatformTest
class AskLeavingTest {
    private static final String PHONE = "0160 9876";

    @Autowired
    SomeOffers offers;

    @Autowired
    AskStore asks;

    @Autowired
    Founding founding;

    @Autowired
    Somebody somebody;

    @Autowired
    Click click;

    @Autowired
    Erasure erasure;

    @Autowired
    Hiding hiding;

    @Autowired
    JdbcClient db;

    SignedIn owner;
    SignedIn asker;

    @BeforeEach
    void people() {
        owner = somebody.named("Anneliese");
        asker = somebody.named("Yusuf");
    }

    @Test
    void whoOffersSomethingIsErasedWhileOthersAskForIt() throws Exception {
        var open = ask(offers.offer(owner, given("Wickeltisch Salbei")));
        var agreed = ask(offers.offer(owner, given("Kommode Salbei")));
        agree(agreed);
        erasure.erase(owner.id());
        assertThat(offers.count("people.person where id = '" + owner.id() + "'"))
                .isZero();
        for (var ask : new String[] {open, agreed}) {
            var left = asks.find(id(ask)).orElseThrow();
            assertThat(left.state()).isEqualTo(AskState.CANCELLED);
            assertThat(left.answerContact()).isEmpty();
            assertThat(click.look(asker, ask).getContentAsString())
                    .contains("Nicht mehr da")
                    .doesNotContain(PHONE, "Salbei");
        }
        assertThat(offers.count("notices.notice where person = '" + asker.id() + "' and path = '" + open + "'"))
                .isEqualTo(1);
    }

    @Test
    void theNumberOfWhoeverAnsweredForAGroupGoesWithThem() throws Exception {
        var group = founding.group(owner);
        var other = somebody.named("Mila");
        founding.join(owner, group, other);
        db.sql("update people.membership set speaks = true where person = :person")
                .param("person", other.id())
                .update();
        var ask = ask(offers.offer(owner, with(given("Vorlesen Thymian"), Map.of("owner", group.toString()))));
        agree(ask);
        assertThat(click.look(asker, ask).getContentAsString()).contains(PHONE);
        assertThat(click.look(owner, "/meine-daten").getContentAsString()).contains(PHONE);
        assertThat(click.look(other, "/meine-daten").getContentAsString()).doesNotContain(PHONE);
        erasure.erase(owner.id());
        var left = asks.find(id(ask)).orElseThrow();
        assertThat(left.state()).isEqualTo(AskState.AGREED);
        assertThat(left.answerContact()).isEmpty();
        assertThat(left.contact()).isNotEmpty();
        assertThat(click.look(asker, ask).getContentAsString()).doesNotContain(PHONE);
    }

    @Test
    void aTitleThatModerationHidesIsNotReadByWhoeverAsked() throws Exception {
        var offer = offers.offer(owner, given("Waffe Estragon"));
        var ask = ask(offer);
        click.send(owner, ask + "/schreiben", Map.of("words", "Wann?"));
        assertThat(click.look(asker, ask).getContentAsString()).contains("Estragon");
        assertThat(click.look(asker, "/neues").getContentAsString()).contains("Estragon");
        hiding.hide(OfferBook.MODERATED, id(offer));
        for (var page : new String[] {ask, "/teilen/meins", "/neues"}) {
            assertThat(click.look(asker, page).getContentAsString()).as(page).doesNotContain("Estragon");
        }
        assertThat(click.look(owner, ask).getContentAsString()).contains("Estragon");
    }

    private static Map<String, String> given(String title) {
        return with(
                offered(title),
                Map.of("deal", "GIVE", "category", "CHILDREN", "about", "", "conditions", "", "damage", ""));
    }

    private String ask(String offer) throws Exception {
        var answer =
                click.send(asker, offer + "/anfragen", Map.of("words", "Für mein Enkelkind.", "contact", "0151 2345"));
        assertThat(answer.getStatus()).as(answer.getContentAsString()).isEqualTo(303);
        return String.valueOf(answer.getHeader("Location"));
    }

    private void agree(String ask) throws Exception {
        var typed = Map.of("yesWords", "Gern.", "contact", PHONE);
        assertThat(click.send(owner, ask + "/zusagen", typed).getStatus()).isEqualTo(303);
    }
}
