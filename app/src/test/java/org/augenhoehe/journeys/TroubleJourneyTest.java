package org.augenhoehe.journeys;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.regex.Pattern;

import org.augenhoehe.PlatformTest;
import org.augenhoehe.Somebody;
import org.augenhoehe.people.Click;
import org.augenhoehe.people.Founding;
import org.augenhoehe.people.StandingKind;
import org.augenhoehe.undertakings.Phase;
import org.augenhoehe.undertakings.SomeUndertaking;
import org.augenhoehe.undertakings.Step;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

import com.microsoft.playwright.Locator;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

/// Much goes wrong, and nothing is lost: begun at the end of the cycle by staff who are the majority, answered late,
/// not agreed by the users, stopped and opened again, and a promise that is not kept.
@PlatformTest
class TroubleJourneyTest {
    private static final Pattern SLIP = Pattern.compile("slip__code\" dir=\"ltr\">([^<]+)<");

    @LocalServerPort
    int port;

    @Autowired
    Somebody somebody;

    @Autowired
    Founding founding;

    @Autowired
    Click click;

    @Autowired
    SomeUndertaking some;

    @ParameterizedTest
    @EnumSource
    void staffAloneDecideNothingAndWhatFailsIsTold(Hands hands) throws Exception {
        var paula = player("Paula", hands);
        var provider = founding.confirmedProvider(paula.person());
        var home = paula.startFor(provider, "Was taugt der Abendkreis, fragt " + hands + "?");
        var colleagues = List.of(player("Petra", hands), player("Pawel", hands), player("Pia", hands));
        for (var colleague : colleagues) {
            colleague.join(home, StandingKind.PROFESSIONAL);
            worksFor(provider, paula, colleague);
        }
        var sina = player("Sonnenblume 7", hands);
        sina.redeem(slipOf(paula, provider));
        sina.join(home, StandingKind.SERVICE_USER);
        var uwe = player("Uwe", hands);
        uwe.join(home, StandingKind.SERVICE_USER);
        sina.vouchFor(uwe, home, StandingKind.SERVICE_USER);
        paula.enter(home, Phase.EVALUATE);

        var review = answerLate(paula, uwe, sina, home);
        haveAUserInTheLead(paula, colleagues, uwe, sina, home);
        failToAgree(paula, colleagues, uwe, sina, home);
        stopAndReopen(uwe, sina, home);
        breakAPromise(paula, sina, home, review);
    }

    private Step answerLate(Player paula, Player uwe, Player sina, String home) {
        paula.planStep(home, "gathering", "Was hat dir der Abendkreis gebracht?");
        var step = some.newest(home);
        var voices = List.of(
                uwe.say(step, "NEED", "Mir war es oft zu laut, ich bin früher gegangen."),
                sina.say(step, "NEED", "Niemand hat gefragt, wann wir Zeit haben."));
        some.late(step);
        uwe.at(home, page -> assertThat(page.locator("#jetzt .owed")).containsText("2"));
        uwe.at("/offene-antworten", page -> assertThat(page.locator("main")).containsText("Träger"));
        uwe.look(home, "trouble-late");
        paula.answer(
                step, "TAKEN_UP", "Wir stimmen über die Zeit ab. Die Antwort kam zu spät, das tut uns leid.", voices);
        paula.close(step);
        return step;
    }

    /// Whoever works there may gather alone, and not decide.
    private void haveAUserInTheLead(Player paula, List<Player> colleagues, Player uwe, Player sina, String home) {
        var goal = paula.proposeGoal(home, "Der Abendkreis findet statt, wenn die Menschen Zeit haben.");
        colleagues.forEach(one -> one.agree(goal));
        uwe.agree(goal);
        sina.agree(goal);
        var host = paula.proposeAsHost(uwe, home);
        uwe.accept(host);
        colleagues.forEach(one -> one.agree(host));
        sina.agree(host);
    }

    private void failToAgree(Player paula, List<Player> colleagues, Player uwe, Player sina, String home) {
        paula.planStep(home, "decision-approval", "Wann trifft sich der Abendkreis?");
        var vote = some.newest(home);
        paula.offer(vote, null, "Um drei am Nachmittag");
        paula.offer(vote, null, "Um sieben am Abend");
        paula.fixPaper(vote, List.of("USERS", "STAFF"));
        colleagues.forEach(one -> one.vote(vote, 0));
        uwe.vote(vote, 1);
        sina.vote(vote, 1);
        some.over(vote);
        paula.close(vote);
        sina.at("/abstimmung/" + vote.id(), page -> {
            assertThat(page.locator("#ergebnis table").first()).isVisible();
            assertThat(page.locator("#ergebnis.sheet--good")).hasCount(0);
            var result = page.locator("#ergebnis");
            assertThat(result)
                    .containsText(sina.says(
                            "Nicht entschieden: Keine Antwort hat die Zustimmung aller Seiten",
                            "Keine Entscheidung. Jede Seite muss Ja sagen."));
            assertThat(result.locator("li").filter(withText("Um drei am Nachmittag")))
                    .containsText(sina.says("Es fehlt die Zustimmung von: Nutzer:innen", "Nutzer"));
            assertThat(result.locator("li").filter(withText("Um sieben am Abend")))
                    .containsText(sina.says(
                            "Es fehlt die Zustimmung von: Fachkräfte und Organisationen",
                            "Fach·kräfte und Organisationen"));
        });
        sina.look("/abstimmung/" + vote.id(), "trouble-not-agreed");
    }

    private static void stopAndReopen(Player uwe, Player sina, String home) {
        var why = "So beschließen wieder die anderen, wann wir kommen.";
        uwe.move(home, "STOP", why);
        sina.at(home, page -> assertThat(page.locator("main")).containsText(why));
        sina.look(home, "trouble-stopped");
        sina.move(home, "REOPEN", "Die Leitung hat zugesagt, beide Zeiten auszuprobieren.");
        uwe.look(home, "trouble-reopened");
    }

    private static void breakAPromise(Player paula, Player sina, String home, Step review) {
        var wording = "Ab Januar gibt es den Abendkreis auch um sieben.";
        var promise =
                paula.promise(review.id(), wording, LocalDate.now(Step.ZONE).plusDays(20));
        paula.report(promise, "BROKEN", "Wir haben niemanden gefunden, der abends öffnet.");
        sina.at(
                "/mein-platz/was-daraus-wurde",
                page -> assertThat(page.locator("main li")
                                .filter(withText(wording))
                                .first())
                        .containsText(sina.says("nicht eingelöst", "nicht gemacht")));
        sina.at("/neues", page -> {
            var notice = sina.says("Aus deiner Stimme ist etwas geworden", "Es gibt Neues zu deiner Stimme.");
            sina.hands().press(Hands.named(page, notice));
            assertThat(page).hasURL(Pattern.compile("/was-daraus-wurde"));
        });
        sina.at(promise, page -> {
            assertThat(page.locator("dl.facts")).containsText(sina.says("nicht eingelöst", "nicht gemacht"));
            assertThat(page.locator("main")).containsText("Wir haben niemanden gefunden, der abends öffnet.");
        });
        sina.look(promise, "trouble-broken");
        sina.look(home + "/zusagen", "trouble-promises");
    }

    private void worksFor(UUID provider, Player speaker, Player colleague) throws Exception {
        var kind = StandingKind.PROFESSIONAL.name();
        click.send(
                speaker.person(),
                "/gruppen/" + provider + "/blickwinkel/anbieten",
                Map.of("person", colleague.id().toString(), "kind", kind));
        click.send(colleague.person(), "/mein-platz/rollen/" + provider + "/" + kind + "/annehmen");
    }

    private String slipOf(Player speaker, UUID provider) throws Exception {
        var until = LocalDate.now(Step.ZONE).plusDays(30).toString();
        var printed = click.send(
                        speaker.person(),
                        "/gruppen/" + provider + "/zettel",
                        Map.of("kind", "SERVICE_USER", "count", "10", "until", until))
                .getContentAsString();
        var found = SLIP.matcher(printed);
        org.assertj.core.api.Assertions.assertThat(found.find()).as(printed).isTrue();
        return found.group(1);
    }

    private static Locator.FilterOptions withText(String text) {
        return new Locator.FilterOptions().setHasText(text);
    }

    private Player player(String name, Hands hands) {
        return Player.with(port, hands, somebody.named(name));
    }
}
