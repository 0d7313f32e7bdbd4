package org.augenhoehe.timebank.show;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;

import org.augenhoehe.PlatformTest;
import org.augenhoehe.Somebody;
import org.augenhoehe.Somebody.SignedIn;
import org.augenhoehe.people.Click;
import org.augenhoehe.people.Founding;
import org.augenhoehe.timebank.exchange.book.ExchangeBook;
import org.augenhoehe.timebank.find.CallingCards;
import org.augenhoehe.timebank.ledger.Mode;
import org.augenhoehe.timebank.rule.SomeTimeBank;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.mock.web.MockHttpServletResponse;

import static org.assertj.core.api.Assertions.assertThat;

/// Hours are written down on a page, and the other side says whether it was so.
@PlatformTest
class AskingHoursTest {
    private static final String NEW = "/zeitbank/austausch/neu";

    @Autowired
    SomeTimeBank bank;

    @Autowired
    Somebody somebody;

    @Autowired
    Founding founding;

    @Autowired
    CallingCards cards;

    @Autowired
    Click click;

    SignedIn anna;
    SignedIn ben;
    LocalDate today;

    @BeforeEach
    void thereIsABank() {
        bank.open();
        anna = bank.member();
        ben = bank.member();
        today = LocalDate.now(ExchangeBook.ZONE);
    }

    @Test
    void fromTheFormToTheBalance() throws Exception {
        var path = ask(anna, typed(ben, "true", "1", "30"));
        assertThat(click.look(anna, path).getContentAsString()).contains("Jetzt wartet es auf " + ben.name());
        assertThat(click.look(ben, "/zeitbank").getContentAsString())
                .contains("Das wartet auf dich", path, "wartet auf dich");
        var confirmed = click.send(ben, path + "/bestaetigen", Map.of("seen", "90"));
        assertThat(confirmed.getHeader("Location")).isEqualTo(path);
        assertThat(bank.balance(anna)).isEqualTo(210);
        assertThat(bank.balance(ben)).isEqualTo(30);
        assertThat(click.look(ben, path).getContentAsString()).contains("Die Stunden sind auf den Konten");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "0|0|Das sind null Stunden",
                "25|00|zu viel auf einmal",
                "25:00||zu viel auf einmal",
                "-1||Schreib eine Zahl ohne Minus",
                "zwei||als Zahlen",
                "1|75|höchstens 59",
                "||wie viele Stunden oder Minuten"
            })
    void badHoursAreAnsweredAndWhatWasTypedStays(String hours, String minutes, String sentence) throws Exception {
        var before = bank.postings();
        var typed = typed(ben, "true", hours == null ? "" : hours, minutes == null ? "" : minutes);
        typed.put("words", "Den Keller aufgeräumt");
        var answer = send(anna, typed);
        assertThat(answer.getStatus()).isEqualTo(422);
        assertThat(answer.getContentAsString()).contains(sentence, "Den Keller aufgeräumt");
        assertThat(bank.postings()).isEqualTo(before);
    }

    @Test
    void whatIsMissingIsSaidAtItsField() throws Exception {
        var typed = typed(ben, "", "1", "");
        typed.put("words", " ");
        typed.put("day", "morgen");
        var page = send(anna, typed).getContentAsString();
        assertThat(page).contains("Wähl aus, wer geholfen hat.", "Schreib, wofür die Zeit war.", "Wähl einen Tag.");
    }

    @Test
    void withOneselfThereIsNoExchange() throws Exception {
        var answer = send(anna, typed(anna, "true", "1", ""));
        assertThat(answer.getStatus()).isEqualTo(422);
        assertThat(answer.getContentAsString()).contains("Mit sich selbst");
    }

    @Test
    void nobodyGoesBelowTheLimit() throws Exception {
        for (int i = 0; i < 2; i++) {
            var path = ask(ben, typed(anna, "true", "6", "0"));
            click.send(anna, path + "/bestaetigen", Map.of("seen", "360"));
        }
        assertThat(bank.balance(anna)).isEqualTo(-600);
        var path = ask(ben, typed(anna, "true", "0", "30"));
        var answer = click.send(anna, path + "/bestaetigen", Map.of("seen", "30"));
        assertThat(answer.getStatus()).isEqualTo(422);
        assertThat(answer.getContentAsString()).contains("nicht genug Stunden");
        assertThat(bank.balance(anna)).isEqualTo(-600);
    }

    @Test
    void theOtherSideDeclinesWithWordsAndTheirsAreKept() throws Exception {
        var path = ask(anna, typed(ben, "true", "1", ""));
        var tooLong = click.send(ben, path + "/ablehnen", Map.of("answer", "x".repeat(501)));
        assertThat(tooLong.getStatus()).isEqualTo(422);
        assertThat(tooLong.getContentAsString()).contains("x".repeat(501));
        click.send(ben, path + "/ablehnen", Map.of("answer", "Da war ich gar nicht da."));
        assertThat(click.look(anna, path).getContentAsString())
                .contains("Daraus wurde nichts", "Da war ich gar nicht da.");
        assertThat(click.send(anna, path + "/bestaetigen", Map.of("seen", "60")).getStatus())
                .isEqualTo(422);
    }

    @Test
    void itIsChangedAndTheOtherSideReadsTheNewTime() throws Exception {
        var path = ask(anna, typed(ben, "true", "1", ""));
        var changed = Map.of("hours", "2", "minutes", "", "changeDay", today.toString(), "changeDone", "true");
        assertThat(click.send(anna, path + "/aendern", changed).getStatus()).isEqualTo(303);
        assertThat(click.send(ben, path + "/bestaetigen", Map.of("seen", "60")).getStatus())
                .as("not what stood there before")
                .isEqualTo(422);
        click.send(ben, path + "/bestaetigen", Map.of("seen", "120"));
        assertThat(bank.balance(anna)).isEqualTo(240);
        assertThat(click.send(anna, path + "/aendern", changed).getStatus()).isEqualTo(422);
    }

    @Test
    void whoSpeaksForNeitherSideSeesNothingOfIt() throws Exception {
        var path = ask(anna, typed(ben, "true", "1", ""));
        var stranger = bank.member();
        assertThat(click.look(stranger, path).getStatus()).isEqualTo(404);
        for (var deed : new String[] {"/zusagen", "/bestaetigen", "/ablehnen"}) {
            assertThat(click.send(stranger, path + deed, Map.of("seen", "60")).getStatus())
                    .as(deed)
                    .isEqualTo(404);
        }
        var outside = somebody.plain();
        assertThat(click.look(outside, NEW).getContentAsString()).contains("Du machst noch nicht mit");
        assertThat(click.send(outside, NEW, typed(ben, "true", "1", "")).getStatus())
                .isEqualTo(303);
    }

    @Test
    void anothersAccountIsNoOnesToSpeakFor() throws Exception {
        var typed = typed(ben, "true", "1", "");
        typed.put("own", bank.account(bank.member()).toString());
        assertThat(send(anna, typed).getStatus()).isEqualTo(404);
    }

    @Test
    void membersAreFoundByNameOnlyWhereTheyWantIt() throws Exception {
        var name = "Zwetschge" + UUID.randomUUID().toString().substring(0, 8);
        var shy = somebody.named(name);
        bank.account(shy, Mode.COUNTS);
        var search = NEW + "?name=" + name;
        assertThat(click.look(anna, search).getContentAsString()).contains("finden wir niemanden");
        cards.choose(shy.id(), true);
        assertThat(click.look(anna, search).getContentAsString())
                .contains(bank.account(shy).toString());
        cards.choose(shy.id(), false);
        var group = founding.group(anna);
        founding.join(anna, group, shy);
        assertThat(click.look(anna, search).getContentAsString())
                .as("one knows each other")
                .contains(bank.account(shy).toString());
        assertThat(click.look(anna, NEW + "?name=Zw").getContentAsString()).contains("mindestens drei Buchstaben");
    }

    @Test
    void aCodeThatSomebodyShowsFindsThem() throws Exception {
        cards.choose(ben.id(), false);
        var code = cards.find(ben.id()).orElseThrow().inGroups();
        assertThat(click.look(anna, NEW + "?code=" + code).getHeader("Location"))
                .isEqualTo(NEW + "?mit=" + bank.account(ben));
        cards.renew(ben.id());
        assertThat(click.look(anna, NEW + "?code=" + code).getContentAsString()).contains("Diesen Code gibt es nicht");
    }

    @Test
    void aGroupGivesAndReceivesThroughWhoSpeaksForIt() throws Exception {
        var group = founding.group(anna);
        var account = bank.accountOf(anna, group);
        assertThat(click.look(ben, NEW).getContentAsString()).contains(account.toString());
        var typed = typed(ben, "true", "1", "");
        typed.put("mit", account.toString());
        var path = ask(ben, typed);
        click.send(anna, path + "/bestaetigen", Map.of("seen", "60"));
        assertThat(bank.balance(account)).isEqualTo(-60);
        assertThat(bank.balance(ben)).isEqualTo(180);
    }

    private String ask(SignedIn person, Map<String, String> typed) throws Exception {
        var answer = send(person, typed);
        assertThat(answer.getStatus()).as(answer.getContentAsString()).isEqualTo(303);
        return String.valueOf(answer.getHeader("Location"));
    }

    private MockHttpServletResponse send(SignedIn person, Map<String, String> typed) throws Exception {
        var own = new HashMap<>(typed);
        own.putIfAbsent("own", bank.account(person).toString());
        return click.send(person, NEW, own);
    }

    /// @param gives whether whoever asks has helped
    private Map<String, String> typed(SignedIn other, String gives, String hours, String minutes) {
        var typed = new HashMap<String, String>();
        typed.put("mit", bank.account(other).toString());
        typed.put("gives", gives);
        typed.put("hours", hours);
        typed.put("minutes", minutes);
        typed.put("day", today.toString());
        typed.put("words", "Geholfen, Nummer " + UUID.randomUUID());
        typed.put("done", "true");
        return typed;
    }
}
