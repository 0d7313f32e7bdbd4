package org.augenhoehe.timebank.show;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;

import org.augenhoehe.CountedQueries;
import org.augenhoehe.PlatformTest;
import org.augenhoehe.Somebody;
import org.augenhoehe.Somebody.SignedIn;
import org.augenhoehe.people.Click;
import org.augenhoehe.people.Founding;
import org.augenhoehe.platform.privacy.Erasure;
import org.augenhoehe.platform.security.Role;
import org.augenhoehe.timebank.exchange.ExchangeStore;
import org.augenhoehe.timebank.exchange.book.AskingBook;
import org.augenhoehe.timebank.exchange.book.ExchangeBook;
import org.augenhoehe.timebank.exchange.book.Exchanged;
import org.augenhoehe.timebank.exchange.book.Proposal;
import org.augenhoehe.timebank.find.CallingCards;
import org.augenhoehe.timebank.rule.SomeTimeBank;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

import static org.assertj.core.api.Assertions.assertThat;

/// Joining, only giving, handing on, putting right, leaving, and the rules: through the pages.
@PlatformTest
class TimeBankPagesTest {
    private static final String GIVE = "/zeitbank/geschenk/neu";

    @Autowired
    SomeTimeBank bank;

    @Autowired
    Somebody somebody;

    @Autowired
    Founding founding;

    @Autowired
    AskingBook asking;

    @Autowired
    ExchangeBook exchanges;

    @Autowired
    ExchangeStore store;

    @Autowired
    CallingCards cards;

    @Autowired
    Erasure erasure;

    @Autowired
    CountedQueries queries;

    @Autowired
    Click click;

    SignedIn keeper;
    SignedIn anna;
    SignedIn ben;

    @BeforeEach
    void thereIsABank() {
        keeper = bank.open();
        anna = bank.member();
        ben = bank.member();
    }

    @Test
    void aStrangerReadsWhatItIsAndNobodysBalance() throws Exception {
        assertThat(click.look("/zeitbank").getContentAsString())
                .contains("Jede Stunde ist gleich viel wert", "Auf dem Gemeinschaftskonto", "/zeitbank/regeln")
                .doesNotContain("Deine Konten", anna.name());
        assertThat(click.look("/zeitbank/regeln").getContentAsString())
                .contains("Startstunden")
                .doesNotContain(keeper.name());
        assertThat(click.look(anna, "/zeitbank/regeln").getContentAsString()).contains(keeper.name());
    }

    @Test
    void whoJoinsGetsTheStartingHoursOnce() throws Exception {
        var person = somebody.plain();
        var missing = click.send(person, "/zeitbank/mitmachen", Map.of());
        assertThat(missing.getStatus()).isEqualTo(422);
        assertThat(missing.getContentAsString()).contains("Wähl aus, ob du zählst oder schenkst.");
        click.send(person, "/zeitbank/mitmachen", Map.of("mode", "COUNTS", "byName", "true"));
        assertThat(bank.balance(person)).isEqualTo(120);
        assertThat(cards.find(person.id()).orElseThrow().byName()).isTrue();
        var again = click.send(person, "/zeitbank/mitmachen", Map.of("mode", "COUNTS"));
        assertThat(again.getStatus()).isEqualTo(422);
        assertThat(bank.balance(person)).isEqualTo(120);
    }

    @Test
    void whoOnlyGivesIsNotCountedAndCanCountAgain() throws Exception {
        click.send(anna, "/zeitbank/mitmachen/art", Map.of("mode", "GIFTS"));
        assertThat(click.look(anna, "/zeitbank").getContentAsString()).contains("Du schenkst Zeit und zählst nicht.");
        click.send(anna, "/zeitbank/mitmachen/art", Map.of("mode", "COUNTS"));
        assertThat(click.look(anna, "/zeitbank").getContentAsString()).contains("2 Stunden");
        assertThat(click.send(anna, "/zeitbank/mitmachen/art", Map.of("mode", "COUNTS"))
                        .getStatus())
                .isEqualTo(422);
    }

    @Test
    void whoOwesDoesNotLeave() throws Exception {
        booked(ben, anna, 180);
        var refused = click.send(anna, "/zeitbank/mitmachen/verlassen");
        assertThat(refused.getStatus()).isEqualTo(422);
        assertThat(refused.getContentAsString()).contains("unter null");
        assertThat(click.send(ben, "/zeitbank/mitmachen/verlassen").getStatus()).isEqualTo(303);
        assertThat(click.look(ben, "/zeitbank").getContentAsString()).contains("Bei der Zeitbank mitmachen");
    }

    @Test
    void onlyWhoSpeaksForAGroupOpensItsAccount() throws Exception {
        var group = founding.group(anna);
        founding.join(anna, group, ben);
        var path = "/zeitbank/mitmachen/gruppe";
        assertThat(click.send(ben, path, Map.of("organisation", group.toString()))
                        .getStatus())
                .isEqualTo(422);
        assertThat(click.send(anna, path, Map.of("organisation", "")).getContentAsString())
                .contains("Wähl eine Gruppe");
        assertThat(click.send(anna, path, Map.of("organisation", group.toString()))
                        .getStatus())
                .isEqualTo(303);
        var closing = path + "/" + group + "/schliessen";
        assertThat(click.look(anna, "/zeitbank/mitmachen").getContentAsString()).contains(closing);
        assertThat(click.look(ben, "/zeitbank/mitmachen").getContentAsString()).doesNotContain(closing);
        assertThat(click.send(ben, closing).getStatus()).isEqualTo(422);
        assertThat(click.send(anna, closing).getStatus()).isEqualTo(303);
        assertThat(click.look(anna, "/zeitbank/mitmachen").getContentAsString()).doesNotContain(closing);
    }

    @Test
    void aCodeIsForMembersOnly() throws Exception {
        var outside = somebody.plain();
        assertThat(click.send(outside, "/zeitbank/mitmachen/code").getStatus()).isEqualTo(404);
        assertThat(click.send(outside, "/zeitbank/mitmachen/gefunden").getStatus())
                .isEqualTo(404);
        click.send(anna, "/zeitbank/mitmachen/code");
        var code = cards.find(anna.id()).orElseThrow().inGroups();
        assertThat(click.look(anna, "/zeitbank/mitmachen").getContentAsString()).contains(code);
        erasure.erase(anna.id());
        assertThat(cards.find(anna.id())).isEmpty();
    }

    @Test
    void aGiftSentTwiceArrivesOnce() throws Exception {
        var typed = new HashMap<>(Map.of(
                "mit",
                bank.account(ben).toString(),
                "own",
                bank.account(anna).toString(),
                "hours",
                "0",
                "minutes",
                "30",
                "words",
                "Für dich",
                "key",
                UUID.randomUUID().toString()));
        assertThat(click.send(anna, GIVE, typed).getHeader("Location")).startsWith("/zeitbank/buchung/");
        click.send(anna, GIVE, typed);
        assertThat(bank.balance(ben)).isEqualTo(150);
        typed.put("minutes", "40");
        assertThat(click.send(anna, GIVE, typed).getStatus())
                .as("the same form for something else")
                .isEqualTo(422);
        assertThat(bank.balance(anna)).isEqualTo(90);
    }

    @Test
    void whatIsNotThereIsNotGiven() throws Exception {
        var typed = new HashMap<>(Map.of(
                "mit",
                bank.account(ben).toString(),
                "own",
                bank.account(anna).toString(),
                "hours",
                "10",
                "minutes",
                "",
                "words",
                "Alles",
                "key",
                UUID.randomUUID().toString()));
        click.send(anna, GIVE, typed);
        typed.put("key", UUID.randomUUID().toString());
        var answer = click.send(anna, GIVE, typed);
        assertThat(answer.getStatus()).isEqualTo(422);
        assertThat(answer.getContentAsString()).contains("nicht genug Stunden", "Alles");
        typed.put("own", bank.community().toString());
        assertThat(click.send(anna, GIVE, typed).getStatus())
                .as("the community's")
                .isEqualTo(404);
    }

    @Test
    void aDonationGoesToTheCommunity() throws Exception {
        assertThat(click.look(anna, GIVE).getContentAsString()).contains("Der Gemeinschaft spenden");
        assertThat(click.look(anna, GIVE + "?an=gemeinschaft").getContentAsString())
                .contains("Gemeinschaftskonto");
        var before = bank.balance(bank.community());
        click.send(
                anna,
                GIVE,
                Map.of(
                        "mit", bank.community().toString(),
                        "own", bank.account(anna).toString(),
                        "hours", "1",
                        "key", UUID.randomUUID().toString()));
        assertThat(bank.balance(bank.community())).isEqualTo(before + 60);
    }

    @Test
    void aMistakeIsPutRightByACounterEntryOnceTheOtherSideAgrees() throws Exception {
        var posting = booked(anna, ben, 60);
        var path = "/zeitbank/buchung/" + posting;
        assertThat(click.look(bank.member(), path).getStatus()).isEqualTo(404);
        assertThat(click.send(ben, path + "/stimmt-nicht", Map.of("reason", " "))
                        .getContentAsString())
                .contains("Schreib, was falsch ist.");
        click.send(ben, path + "/stimmt-nicht", Map.of("reason", "Es war nur eine halbe."));
        assertThat(click.look(anna, "/zeitbank").getContentAsString()).contains("Es war nur eine halbe.");
        var page = click.look(anna, path).getContentAsString();
        var correction = page.replaceFirst("(?s).*name=\"correction\" value=\"([0-9a-f-]{36})\".*", "$1");
        assertThat(click.send(ben, path + "/einverstanden", Map.of("correction", correction))
                        .getStatus())
                .as("not who asked")
                .isEqualTo(422);
        click.send(anna, path + "/einverstanden", Map.of("correction", correction));
        assertThat(bank.balance(anna)).isEqualTo(120);
        assertThat(bank.balance(ben)).isEqualTo(120);
        assertThat(click.look(ben, path).getContentAsString()).contains("Die Stunden sind zurück.", "Zur Berichtigung");
        assertThat(bank.verify()).isEmpty();
    }

    @Test
    void whoKeepsTheBankDecidesAndNobodyElse() throws Exception {
        var posting = booked(anna, ben, 60);
        var path = "/zeitbank/buchung/" + posting;
        assertThat(click.send(anna, path + "/berichtigen", Map.of("decision", "Falsch"))
                        .getStatus())
                .isEqualTo(422);
        assertThat(click.look(keeper, path).getContentAsString()).contains("Du hütest die Zeitbank");
        click.send(keeper, path + "/berichtigen", Map.of("decision", "Am Tisch vertippt."));
        assertThat(bank.balance(anna)).isEqualTo(120);
        assertThat(click.look(anna, path).getContentAsString()).contains("Am Tisch vertippt.");
    }

    @Test
    void onlyAnOperatorOpensTheBankAndOnlyWhoMayEntrustsAnUndertaking() throws Exception {
        var operator = somebody.named("Betreiberin", Role.OPERATOR);
        var opening = new HashMap<>(Map.of(
                "starting", "2",
                "lowestPerson", "zehn",
                "lowestGroup", "20",
                "lowestOrganisation", "20",
                "lowestCommunity", "50",
                "most", "10",
                "gifts", "COMMUNITY",
                "answerDays", "14",
                "keepers", "niemand"));
        var wrong = click.send(operator, "/zeitbank/eroeffnen", opening);
        assertThat(wrong.getStatus()).isEqualTo(422);
        assertThat(wrong.getContentAsString())
                .contains("Schreib Stunden als Zahl", "weder ein Code noch die Adresse", "zehn");
        opening.put("lowestPerson", "10");
        opening.put("keepers", "/menschen/" + operator.id());
        assertThat(click.send(operator, "/zeitbank/eroeffnen", opening).getContentAsString())
                .as("it is open already")
                .contains("Das ist schon so.");
        assertThat(click.send(anna, "/zeitbank/eroeffnen", opening).getStatus()).isEqualTo(403);
        var undertaking = Map.of("undertaking", UUID.randomUUID().toString());
        assertThat(click.send(anna, "/zeitbank/regeln/auftrag", undertaking).getStatus())
                .isEqualTo(403);
        assertThat(click.send(keeper, "/zeitbank/regeln/auftrag", undertaking).getContentAsString())
                .contains("Dieses Vorhaben gibt es nicht.");
        assertThat(click.send(
                                anna,
                                "/zeitbank/regeln/neu",
                                Map.of("schritt", UUID.randomUUID().toString()))
                        .getHeader("Location"))
                .isEqualTo("/zeitbank/regeln");
    }

    @Test
    void thePageCostsTheSameForOneAndForTwentyOpenExchanges() throws Exception {
        ask(anna, ben, 10);
        var few = queries.during(() -> click.look(ben, "/zeitbank"));
        for (int i = 0; i < 20; i++) {
            ask(bank.member(), ben, 10);
        }
        assertThat(queries.during(() -> click.look(ben, "/zeitbank"))).isEqualTo(few);
        var listed = queries.during(() -> click.look(ben, "/zeitbank/austausch"));
        for (int i = 0; i < 20; i++) {
            ask(bank.member(), ben, 10);
        }
        assertThat(queries.during(() -> click.look(ben, "/zeitbank/austausch"))).isEqualTo(listed);
    }

    private UUID ask(SignedIn giver, SignedIn receiver, int minutes) {
        var today = LocalDate.now(ExchangeBook.ZONE);
        var words = "Geholfen " + UUID.randomUUID();
        var proposal = new Proposal(bank.account(giver), bank.account(receiver), true, minutes, today, words, true);
        return ((Exchanged.Done) asking.ask(giver.id(), proposal)).exchange();
    }

    /// @return the posting
    private UUID booked(SignedIn giver, SignedIn receiver, int minutes) {
        var id = ask(giver, receiver, minutes);
        exchanges.confirm(receiver.id(), id, minutes);
        var posting = store.get(id).posting();
        assertThat(posting).isNotNull();
        return posting;
    }
}
