package org.augenhoehe.journeys;

import java.util.Map;

import org.augenhoehe.PlatformTest;
import org.augenhoehe.Somebody.SignedIn;
import org.augenhoehe.participation.decision.Kind;
import org.augenhoehe.participation.decision.SomeDecision;
import org.augenhoehe.participation.decision.SomeDecision.Vote;
import org.augenhoehe.people.Click;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

/// People decide in the browser: every kind of ballot, who may vote, objections, and the receipt afterwards.
@PlatformTest
class DecisionJourneyTest {
    @LocalServerPort
    int port;

    @Autowired
    Click click;

    @Autowired
    SomeDecision some;

    /// One votes by keyboard in easy German, one without scripts in German, and the others as they like.
    @ParameterizedTest
    @EnumSource(
            value = Kind.class,
            names = {"SCORE", "DOTS", "RANKED", "DATES", "PERSONS"})
    void everyBallotIsCastOnAPhoneAndCounted(Kind kind) throws Exception {
        var vote = some.running(kind, 5, 0, Map.of());
        for (var hands : Hands.values()) {
            var voter = Player.with(port, hands, vote.others().get(hands.ordinal()));
            voter.look(vote.path(), "decision-ballot-" + kind);
            voter.at(vote.path(), page -> {
                give(page, hands, kind);
                hands.press(page.locator("form[action$='/stimme'] button"));
                Player.isDone(page);
                assertThat(page.locator("#jetzt")).containsText("Deine Stimme liegt in der Urne.");
            });
        }
        for (var voter :
                vote.others().subList(Hands.values().length, vote.others().size())) {
            click.send(voter, vote.path() + "/stimme", Map.of("give-2", best(kind)));
        }
        some.end(vote);
        var host = Player.with(port, Hands.WITHOUT_SCRIPT, vote.host());
        host.at(
                vote.path(),
                page -> assertThat(page.locator("#ergebnis")).containsText("Entschieden: „Freitag“, bei 5 Stimmen."));
        host.look(vote.path(), "decision-result-" + kind);
    }

    private static void give(Page page, Hands hands, Kind kind) {
        if (kind == Kind.DATES) {
            hands.toggle(page.locator("main input[name=give-2][value=YES]"));
        } else {
            hands.choose(page.locator("main select[name=give-2]"), best(kind));
        }
    }

    private static String best(Kind kind) {
        return switch (kind) {
            case DATES -> "YES";
            case SCORE, DOTS -> "5";
            default -> "1";
        };
    }

    @ParameterizedTest
    @EnumSource
    void whoDoesNotBelongOnTheRollIsNamedAndAHostDecides(Hands hands) throws Exception {
        var vote = some.running(Kind.APPROVAL, 3, 0, Map.of());
        var doubted = vote.others().get(1);
        var doubter = Player.with(port, hands, vote.others().getFirst());
        var roll = vote.path() + "/verzeichnis";
        doubter.at(vote.path(), page -> {
            hands.press(page.locator("main a[href$='/verzeichnis']"));
            assertThat(page.locator("main")).containsText("4 Menschen");
            var line = page.locator("#wer li").filter(about(doubted));
            hands.press(line.locator("summary"));
            hands.write(line.locator("textarea"), "Steht hier zum zweiten Mal.");
            hands.press(line.locator("form button"));
            assertThat(page.locator("#einsprueche")).containsText("Steht hier zum zweiten Mal.");
            assertThat(page.locator("#einsprueche button")).hasCount(0);
        });
        doubter.look(roll, "decision-roll");
        var host = Player.with(port, hands, vote.host());
        host.look(roll, "decision-roll-host");
        host.at(roll, page -> {
            hands.write(page.locator("#einsprueche textarea"), "Es stimmt, wir haben gefragt.");
            hands.press(page.locator("#einsprueche button[value=true]"));
            Player.isDone(page);
            assertThat(page.locator("#einsprueche")).containsText("Gestrichen.");
            assertThat(page.locator("main")).containsText("3 Menschen");
        });
    }

    private static Locator.FilterOptions about(SignedIn person) {
        return new Locator.FilterOptions().setHasText(person.name());
    }

    @ParameterizedTest
    @EnumSource
    void anObjectionIsTakenUpByANewWording(Hands hands) throws Exception {
        var vote = some.consent(3, Map.of("secret", "false"));
        var doubter = Player.with(port, hands, vote.others().getFirst());
        doubter.takeStance(vote.step(), "OBJECTS", "Dienstags ist die Küche schon vergeben.");
        doubter.look(vote.path(), "decision-objection");
        var host = Player.with(port, hands, vote.host());
        host.at(vote.path(), page -> {
            hands.press(page.locator("details:has(form[action$='/neufassen']) > summary"));
            hands.write(page.locator("textarea[name=wording]"), "Mittwochs kochen wir zusammen");
            hands.toggle(page.locator("input[name=integrates]"));
            hands.press(page.locator("form[action$='/neufassen'] button"));
            Player.isDone(page);
            assertThat(page.locator("blockquote")).hasText("Mittwochs kochen wir zusammen");
        });
        host.look(vote.path(), "decision-reworded");
        doubter.takeStance(vote.step(), "CONSENTS", "");
        host.takeStance(vote.step(), "CONSENTS", "");
        some.end(vote);
        host.at(
                vote.path(),
                page -> assertThat(page.locator("#ergebnis"))
                        .containsText(host.says(
                                "Vereinbart im Konsent: „Mittwochs kochen wir zusammen“.",
                                "Alle können damit leben: „Mittwochs kochen wir zusammen“.")));
        host.look(vote.path(), "decision-consent-result");
    }

    @ParameterizedTest
    @EnumSource
    void theReceiptFindsMyBallotInTheBox(Hands hands) throws Exception {
        var vote = some.running(Kind.APPROVAL, 3, 0, Map.of());
        var voter = Player.with(port, hands, vote.others().getFirst());
        voter.vote(vote.step(), 1);
        var code = new String[1];
        voter.at(vote.path(), page -> code[0] = page.locator("#jetzt code").innerText());
        voter.look(vote.path(), "decision-receipt");
        some.end(vote);
        search(voter, vote, code[0], "Deine Stimme liegt in der Urne");
        search(voter, vote, "ABCD EFGH JKLM NPQR STUV WXYZ", "Dieser Beleg ist nicht in der Urne.");
    }

    private static void search(Player voter, Vote vote, String code, String found) {
        voter.at(vote.path(), page -> {
            voter.hands().write(page.locator("#beleg input[name=code]"), code);
            voter.hands().press(page.locator("#beleg button"));
            assertThat(page.locator("main")).containsText(found);
        });
    }
}
