package org.augenhoehe.sharing.ask;

import java.util.List;
import java.util.Map;
import java.util.UUID;

import org.augenhoehe.PlatformTest;
import org.augenhoehe.Somebody;
import org.augenhoehe.Somebody.SignedIn;
import org.augenhoehe.people.Click;
import org.augenhoehe.people.Founding;
import org.augenhoehe.platform.privacy.Erasure;
import org.augenhoehe.sharing.SomeOffers;
import org.augenhoehe.sharing.offer.OfferState;
import org.augenhoehe.sharing.offer.OfferStore;
import org.augenhoehe.sharing.trust.SomeLoans;
import org.augenhoehe.timebank.Occasion;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

import static org.assertj.core.api.Assertions.assertThat;
import static org.augenhoehe.sharing.SomeOffers.asked;
import static org.augenhoehe.sharing.SomeOffers.id;
import static org.augenhoehe.sharing.SomeOffers.offered;
import static org.augenhoehe.sharing.SomeOffers.with;

/// Somebody asks, the other side agrees; only then both learn how and where. Nobody else ever does.
@PlatformTest
class AskingTest {
    private static final String PHONE = "0151 2345";
    private static final String OTHER_PHONE = "0160 9876";

    @Autowired
    SomeOffers offers;

    @Autowired
    SomeLoans loans;

    @Autowired
    OfferStore store;

    @Autowired
    AskStore asks;

    @Autowired
    List<Occasion> occasions;

    @Autowired
    Founding founding;

    @Autowired
    Somebody somebody;

    @Autowired
    Click click;

    @Autowired
    Erasure erasure;

    @Autowired
    JdbcClient db;

    SignedIn owner;
    SignedIn asker;
    SignedIn stranger;

    @BeforeEach
    void people() {
        owner = somebody.named("Anneliese");
        asker = somebody.named("Yusuf");
        stranger = somebody.named("Oksana");
    }

    @Test
    void whereItIsAndHowToReachEachOtherIsToldOnceBothAgree() throws Exception {
        var typed = with(given("Kinderbett Wacholder"), Map.of("ort", "Lindenweg 7, 30159 Hannover"));
        typed.remove("ort-breite");
        typed.remove("ort-laenge");
        var offer = offers.offer(owner, typed);
        var ask = ask(asker, offer);
        assertThat(look(owner, ask)).contains("Für mein Enkelkind", "Yusuf").doesNotContain(PHONE, OTHER_PHONE);
        assertThat(look(asker, ask)).contains("Anneliese").doesNotContain("Lindenweg 7", OTHER_PHONE);
        assertThat(click.look(asker, offer).getContentAsString()).doesNotContain("Lindenweg 7");
        agree(ask);
        assertThat(look(asker, ask)).contains("Lindenweg 7", OTHER_PHONE);
        assertThat(look(owner, ask)).contains(PHONE);
        assertThat(click.look(asker, offer).getContentAsString()).contains("Lindenweg 7");
        assertThat(click.look(stranger, offer).getContentAsString()).doesNotContain("Lindenweg 7");
        assertThat(click.look(stranger, ask).getStatus()).isEqualTo(404);
        assertThat(click.look(ask).getStatus()).isNotEqualTo(200);
    }

    @Test
    void whoIsAskedReadsWhatHappenedSoFarAsLongAsItIsOpen() throws Exception {
        var lender = somebody.plain();
        var loan = loans.late(id(offers.offer(lender, "Leiter Wacholder")), asker.id(), 3);
        click.send(
                asker,
                "/teilen/vertrauen/dazu",
                Map.of("booking", loan.toString(), "words-" + loan, "Der Zug fiel aus."));
        var ask = ask(asker, offers.offer(owner, given("Wiege Wacholder")));
        assertThat(look(owner, ask)).contains("Was bisher war", "Der Zug fiel aus.", "/melden/");
        assertThat(look(asker, ask)).doesNotContain("Was bisher war", "Der Zug fiel aus.");
        agree(ask);
        assertThat(look(owner, ask)).contains("Der Zug fiel aus.");
        say(owner, ask, "nein");
        assertThat(look(owner, ask)).doesNotContain("Der Zug fiel aus.");
    }

    @Test
    void onceItIsOverNobodyReadsANumberAnyMore() throws Exception {
        var offer = offers.offer(owner, given("Babywanne Sanddorn"));
        var ask = ask(asker, offer);
        agree(ask);
        say(asker, ask, "ja");
        assertThat(asks.find(id(ask)).orElseThrow().state()).isEqualTo(AskState.AGREED);
        say(owner, ask, "ja");
        var done = asks.find(id(ask)).orElseThrow();
        assertThat(done.state()).isEqualTo(AskState.DONE);
        assertThat(done.contact() + done.answerContact()).isEmpty();
        assertThat(store.get(id(offer)).state()).isEqualTo(OfferState.PAUSED);
        assertThat(click.look(offer).getContentAsString()).contains("Das ist vergeben.");
        assertThat(click.send(stranger, offer + "/anfragen", words()).getStatus())
                .isEqualTo(422);
    }

    @Test
    void oneOfThemSaysThatNothingCameOfIt() throws Exception {
        var offer = offers.offer(owner, given("Nähkästchen Holunder"));
        var ask = ask(asker, offer);
        agree(ask);
        say(owner, ask, "ja");
        say(asker, ask, "nein");
        assertThat(asks.find(id(ask)).orElseThrow().state()).isEqualTo(AskState.NOT_DONE);
        assertThat(store.get(id(offer)).isOpen()).isTrue();
        assertThat(click.send(owner, ask + "/ergebnis", Map.of("came", "ja")).getStatus())
                .isEqualTo(422);
        assertThat(click.send(owner, ask + "/ergebnis", Map.of()).getStatus()).isEqualTo(422);
    }

    @Test
    void ofOnePieceOneIsPromised() throws Exception {
        var offer = offers.offer(owner, given("Laufrad Ahorn"));
        var first = ask(asker, offer);
        var second = ask(stranger, offer);
        agree(first);
        var refused = click.send(owner, second + "/zusagen", Map.of());
        assertThat(refused.getStatus()).isEqualTo(422);
        assertThat(refused.getContentAsString()).contains("Das ist vergeben.");
        say(asker, first, "ja");
        say(owner, first, "ja");
        assertThat(asks.find(id(second)).orElseThrow().state()).isEqualTo(AskState.DECLINED);
        assertThat(notices(stranger, "share.ask.moved")).isEqualTo(1);
    }

    @Test
    void whatSomebodyKnowsIsAskedForAgainAndAgain() throws Exception {
        var offer = offers.offer(owner, with(given("Stricken lernen Eibe"), Map.of("good", "SKILL")));
        var ask = ask(asker, offer);
        agree(ask);
        say(asker, ask, "ja");
        say(owner, ask, "ja");
        assertThat(store.get(id(offer)).isOpen()).isTrue();
        assertThat(ask(stranger, offer)).isNotEmpty();
    }

    @Test
    void whoCannotAskIsToldWhy() throws Exception {
        var offer = offers.offer(owner, given("Dreirad Erle"));
        assertThat(click.send(owner, offer + "/anfragen", words()).getContentAsString())
                .contains("Das gehört dir selbst.");
        ask(asker, offer);
        var again = click.send(asker, offer + "/anfragen", words());
        assertThat(again.getStatus()).isEqualTo(422);
        assertThat(click.send(stranger, offer + "/anfragen", Map.of("words", " "))
                        .getContentAsString())
                .contains("Schreib ein paar Worte dazu.");
        var lent = offers.offer(owner, with(given("Leiter Fichte"), Map.of("deal", "LEND")));
        assertThat(click.send(asker, lent + "/anfragen", words()).getContentAsString())
                .contains("Das buchst du nach Tagen oder Stunden.");
        var group = founding.group(owner);
        var members = offers.offer(
                owner, with(given("Zelt Lärche"), Map.of("admits", "MEMBERS", "members", group.toString())));
        assertThat(click.send(asker, members + "/anfragen", words()).getContentAsString())
                .contains("Das ist nur für Mitglieder");
        click.send(owner, offer + "/pausieren");
        assertThat(click.send(stranger, offer + "/anfragen", words()).getStatus())
                .isEqualTo(422);
        assertThat(offers.count("sharing.ask where offer in ('" + id(lent) + "', '" + id(members) + "')"))
                .isZero();
    }

    @Test
    void onlyTheOtherSideAnswersAndNobodyElseWrites() throws Exception {
        var ask = ask(asker, offers.offer(owner, given("Roller Birke")));
        assertThat(click.send(asker, ask + "/zusagen", Map.of()).getStatus()).isEqualTo(403);
        assertThat(click.send(stranger, ask + "/zusagen", Map.of()).getStatus()).isEqualTo(404);
        assertThat(click.send(stranger, ask + "/absagen", Map.of("noWords", "Nein."))
                        .getStatus())
                .isEqualTo(404);
        assertThat(click.send(stranger, ask + "/schreiben", Map.of("words", "Hallo"))
                        .getStatus())
                .isEqualTo(404);
        assertThat(click.send(stranger, ask + "/zuruecknehmen", Map.of()).getStatus())
                .isEqualTo(404);
        assertThat(click.send(stranger, ask + "/ergebnis", Map.of("came", "ja")).getStatus())
                .isEqualTo(404);
        assertThat(click.send(owner, ask + "/zuruecknehmen", Map.of()).getStatus())
                .isEqualTo(403);
        assertThat(click.send(owner, ask + "/absagen", Map.of()).getStatus()).isEqualTo(422);
        assertThat(click.send(asker, ask + "/schreiben", Map.of("words", "Ginge auch Samstag?"))
                        .getStatus())
                .isEqualTo(303);
        assertThat(click.send(owner, ask + "/absagen", Map.of("noWords", "Es ist kaputt."))
                        .getStatus())
                .isEqualTo(303);
        assertThat(look(asker, ask)).contains("Es ist kaputt.", "Abgelehnt");
        assertThat(click.send(owner, ask + "/zusagen", Map.of()).getStatus()).isEqualTo(422);
        assertThat(click.send(asker, ask + "/schreiben", Map.of("words", "Schade."))
                        .getStatus())
                .isEqualTo(422);
    }

    @Test
    void somebodyWithoutAnOfferHelps() throws Exception {
        var request = offers.ask(owner, asked("Wer trägt mit mir ein Klavier Espe?"));
        var sent = click.send(asker, request + "/helfen", Map.of("words", "Ich habe Zeit.", "contact", PHONE));
        assertThat(sent.getStatus()).isEqualTo(303);
        var ask = String.valueOf(sent.getHeader("Location"));
        assertThat(click.send(owner, request + "/helfen", words()).getStatus()).isEqualTo(422);
        assertThat(look(owner, ask)).contains("Ich habe Zeit.").doesNotContain(PHONE);
        assertThat(click.look(owner, request + "/helfen").getContentAsString()).contains(ask);
        agree(ask);
        assertThat(look(owner, ask)).contains(PHONE);
        say(asker, ask, "ja");
        say(owner, ask, "ja");
        var helped = occasion("request");
        var byHelper = helped.find(id(ask), asker.id()).orElseThrow();
        assertThat(byHelper.gives()).isTrue();
        assertThat(byHelper.person()).isEqualTo(owner.id());
        assertThat(helped.find(id(ask), owner.id()).orElseThrow().gives()).isFalse();
        assertThat(helped.find(id(ask), stranger.id())).isEmpty();
        assertThat(occasion("offer").find(id(ask), asker.id())).isEmpty();
    }

    @Test
    void hoursAreBookedForWhatCameAbout() throws Exception {
        var offer = offers.offer(owner, with(given("Gitarre lernen Ulme"), Map.of("good", "SKILL", "hours", "1")));
        var ask = ask(asker, offer);
        agree(ask);
        assertThat(occasion("offer").find(id(ask), asker.id())).isEmpty();
        say(asker, ask, "ja");
        say(owner, ask, "ja");
        for (var person : new SignedIn[] {asker, owner}) {
            assertThat(look(person, "/teilen/meins")).contains(ask);
        }
        var had = occasion("offer").find(id(ask), asker.id()).orElseThrow();
        assertThat(had.gives()).isFalse();
        assertThat(had.minutes()).isEqualTo(60);
        assertThat(had.person()).isEqualTo(owner.id());
        var gave = occasion("offer").find(id(ask), owner.id()).orElseThrow();
        assertThat(gave.gives()).isTrue();
        assertThat(gave.person()).isEqualTo(asker.id());
        assertThat(occasion("offer").find(id(ask), stranger.id())).isEmpty();
        assertThat(occasion("offer").find(UUID.randomUUID(), asker.id())).isEmpty();
    }

    @Test
    void whereTheOfferIsTakenBackNobodyWaits() throws Exception {
        var offer = offers.offer(owner, given("Schaukel Weide"));
        var ask = ask(asker, offer);
        click.send(owner, offer + "/zurueckziehen");
        assertThat(asks.find(id(ask)).orElseThrow().state()).isEqualTo(AskState.CANCELLED);
        assertThat(notices(asker, "share.ask.moved")).isEqualTo(1);
    }

    @Test
    void whoIsErasedTakesTheirWordsAndNumbersAlong() throws Exception {
        var offer = offers.offer(owner, given("Puppenhaus Kiefer"));
        var ask = ask(asker, offer);
        agree(ask);
        erasure.erase(asker.id());
        var left = asks.find(id(ask)).orElseThrow();
        assertThat(left.person()).isNull();
        assertThat(left.contact() + left.answerContact()).isEmpty();
        assertThat(left.state()).isEqualTo(AskState.CANCELLED);
        assertThat(offers.count("sharing.ask_word where ask = '" + id(ask) + "'"))
                .isZero();
        assertThat(click.look(owner, ask).getStatus()).isEqualTo(200);
    }

    /// A thing to give away.
    private static Map<String, String> given(String title) {
        return with(
                offered(title),
                Map.of("deal", "GIVE", "category", "CHILDREN", "about", "", "conditions", "", "damage", ""));
    }

    private static Map<String, String> words() {
        return Map.of("words", "Für mein Enkelkind.", "contact", PHONE);
    }

    private String ask(SignedIn person, String offer) throws Exception {
        var answer = click.send(person, offer + "/anfragen", words());
        assertThat(answer.getStatus()).as(answer.getContentAsString()).isEqualTo(303);
        return String.valueOf(answer.getHeader("Location"));
    }

    private void agree(String ask) throws Exception {
        var typed = Map.of("yesWords", "Gern.", "contact", OTHER_PHONE);
        assertThat(click.send(owner, ask + "/zusagen", typed).getStatus()).isEqualTo(303);
    }

    private void say(SignedIn person, String ask, String came) throws Exception {
        assertThat(click.send(person, ask + "/ergebnis", Map.of("came", came)).getStatus())
                .isEqualTo(303);
    }

    private String look(SignedIn person, String path) throws Exception {
        return click.look(person, path).getContentAsString();
    }

    private Occasion occasion(String kind) {
        return occasions.stream()
                .filter(one -> one.kind().equals(kind))
                .findFirst()
                .orElseThrow();
    }

    private int notices(SignedIn person, String kind) {
        return db.sql("select count(*) from notices.notice where person = :person and kind = :kind")
                .param("person", person.id())
                .param("kind", kind)
                .query(Integer.class)
                .single();
    }
}
