package org.augenhoehe.journeys;

import java.util.Map;
import java.util.regex.Pattern;

import org.augenhoehe.PlatformTest;
import org.augenhoehe.Somebody;
import org.augenhoehe.Somebody.SignedIn;
import org.augenhoehe.participation.SomeGathering;
import org.augenhoehe.people.Click;
import org.augenhoehe.people.StandingKind;
import org.augenhoehe.undertakings.SomeUndertaking;
import org.augenhoehe.undertakings.Step;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

/// Somebody says what is missing, another supports it and says something to it, the hosts answer, and the one who began
/// does not agree.
@PlatformTest
class GatheringJourneyTest {
    @LocalServerPort
    int port;

    @Autowired
    Somebody somebody;

    @Autowired
    Click click;

    @Autowired
    SomeUndertaking some;

    @Autowired
    SomeGathering gathering;

    @ParameterizedTest
    @EnumSource(Hands.class)
    void inEasyGermanOnAPhoneFromAVoiceToItsAnswer(Hands hands) throws Exception {
        var host = somebody.named("Petra");
        var author = somebody.named("Sonnenblume7");
        var reader = somebody.named("Yusuf");
        var step = gathering.open(host);
        var wish = "Eine Rampe am Eingang, sagt " + hands;
        bringIn(author, step, wish, hands);
        supportAndComment(reader, step, wish, hands);
        some.over(step);
        answer(host, step, hands);
        contradict(author, hands);
    }

    private void bringIn(SignedIn author, Step step, String wish, Hands hands) {
        try (var visit = visit(author, hands)) {
            var page = visit.page;
            page.navigate("/vorhaben/" + step.undertaking());
            hands.press(Hands.named(page, "Etwas sagen"));
            visit.look("gathering-easy-empty-" + hands);
            hands.press(Hands.named(page, "Etwas sagen"));
            hands.toggle(page.locator("main input[value=IDEA]"));
            visit.look("gathering-easy-new-" + hands);
            hands.press(page.locator("main form button[type=submit]").first());
            assertThat(page.getByText("Bitte schreibe etwas.").first()).isVisible();
            visit.look("gathering-easy-refused-" + hands);
            hands.write(page.locator("main textarea[name=wording]"), wish);
            hands.press(page.locator("main form button[type=submit]").first());
            assertThat(page).hasURL(Pattern.compile("/beitraege/"));
            assertThat(page.getByText("Danke. Dein Beitrag ist da.")).isVisible();
            visit.look("gathering-easy-own-" + hands);
        }
    }

    private void supportAndComment(SignedIn reader, Step step, String wish, Hands hands) {
        try (var visit = visit(reader, hands)) {
            var page = visit.page;
            page.navigate("/sammeln/" + step.id());
            visit.look("gathering-easy-list-" + hands);
            hands.press(Hands.named(page, "Das finde ich gut"));
            assertThat(page.getByText("Deine Stimme zählt.")).isVisible();
            assertThat(page.getByText("Du findest es gut")).isVisible();
            hands.press(Hands.named(page, wish));
            hands.write(page.locator("main textarea[name=comment]"), "Die brauche ich auch.");
            hands.press(Hands.named(page, "Senden"));
            assertThat(page.getByText("Dein Kommentar ist da.")).isVisible();
            visit.look("gathering-easy-comment-" + hands);
        }
    }

    private void answer(SignedIn host, Step step, Hands hands) {
        try (var visit = visit(host, hands)) {
            var page = visit.page;
            page.navigate("/sammeln/" + step.id());
            hands.press(Hands.named(page, "Antworten"));
            hands.toggle(page.locator("main input[name=contributions]").first());
            hands.toggle(page.locator("main input[value=SET_ASIDE]"));
            hands.write(page.locator("main textarea[name=wording]"), "Das Haus gehört der Stadt. Wir fragen 2027.");
            visit.look("gathering-easy-answer-" + hands);
            hands.press(Hands.named(page, "Antwort senden"));
            assertThat(page.getByText("Alle Antworten sind da.")).isVisible();
        }
    }

    private void contradict(SignedIn author, Hands hands) {
        try (var visit = visit(author, hands)) {
            var page = visit.page;
            page.navigate("/neues");
            hands.press(Hands.named(page, "Es gibt eine Antwort für dich."));
            assertThat(page.getByText("Wir fragen 2027.")).isVisible();
            visit.look("gathering-easy-answered-" + hands);
            hands.press(Hands.named(page, "Das sehe ich anders"));
            hands.write(page.locator("main textarea[name=contradiction]"), "2027 ist zu spät.");
            hands.press(page.locator("#antwort form button"));
            assertThat(page.getByText("Du bekommst jetzt noch eine Antwort.")).isVisible();
            visit.look("gathering-easy-contradicted-" + hands);
        }
    }

    @Test
    void whoDoesNotWriteSpeaksIntoTheBrowser() throws Exception {
        var step = gathering.open(somebody.named("Petra"));
        try (var visit = new Visit(port, new Look("de", 360, "light"), true, somebody.named("Sonnenblume7"))) {
            var page = visit.page;
            page.navigate("/sammeln/" + step.id() + "/neu");
            Hands.named(page, "Sprechen oder ein Bild schicken").click();
            page.locator("[data-record]").click();
            assertThat(page.getByText("Die Aufnahme läuft.")).isVisible();
            page.waitForTimeout(1500);
            visit.look("gathering-recording");
            page.locator("[data-stop]").click();
            assertThat(page.getByText("Die Aufnahme ist fertig.")).isVisible();
            visit.look("gathering-recorded");
            visit.press(Hands.named(page, "Beitrag senden"));
            assertThat(page.locator("main audio")).isVisible();
            assertThat(page.getByText("Noch hat niemand aufgeschrieben")).isVisible();
            visit.look("gathering-spoken");
        }
    }

    @ParameterizedTest
    @CsvSource({
        "de, 1280, light",
        "de, 1280, dark",
        "de, 360, dark",
        "de-simple, 1280, contrast",
        "en, 360, light",
        "he-x-mirror, 360, light"
    })
    void listContributionAndAnswersStandInEveryLook(String language, int width, String theme) throws Exception {
        var host = somebody.named("Petra");
        var step = gathering.open(host);
        click.send(host, "/sammeln/" + step.id() + "/themen", Map.of("name", "Wege und Türen"));
        var user = some.participant(step.undertaking(), StandingKind.SERVICE_USER, host);
        // What many write alike is held back: each width says it in its own words.
        var why = width == 360
                ? "Die Stufen schaffe ich mit dem Rollator nicht, und vorne ist die Tür so schwer."
                : "Wer im Rollstuhl sitzt, wartet jetzt draußen im Regen, bis ihn zufällig jemand bemerkt.";
        var about = gathering.contribute(
                user, step, Map.of("kind", "PROPOSAL", "wording", "Eine Rampe.\n" + why, "showsStanding", "true"));
        gathering.contribute(host, step, "Ein Fahrdienst nach 18 Uhr.");
        var reader = somebody.named("Yusuf");
        click.send(reader, "/beitraege/" + about + "/unterstuetzen");
        var first = gathering.comment(reader, about, "Wer baut sie?", Map.of());
        var second = gathering.comment(user, about, "Die Werkstatt.", Map.of("auf", first.toString()));
        gathering.comment(host, about, "Wir fragen dort.", Map.of("auf", second.toString()));
        click.send(
                reader,
                "/beitraege/" + about + "/aenderungen",
                Map.of("wording", "Eine Rampe und eine Klingel.", "why", "Damit man aufmacht."));
        var look = new Look(language, width, theme);
        try (var visit = new Visit(port, look, true, user)) {
            visit.page.navigate("/beitraege/" + about);
            visit.look("gathering-contribution-" + look);
            visit.page.navigate("/beitraege/" + about + "/aendern");
            visit.look("gathering-reword-" + look);
            visit.page.navigate("/sammeln/" + step.id() + "/neu");
            visit.page
                    .locator("main details")
                    .all()
                    .forEach(more -> more.locator("summary").click());
            visit.look("gathering-new-" + look);
        }
        try (var visit = new Visit(port, look, true, host)) {
            visit.page.navigate("/sammeln/" + step.id());
            visit.look("gathering-list-" + look);
            visit.page.navigate("/sammeln/" + step.id() + "/themen");
            visit.look("gathering-topics-" + look);
            visit.page.navigate("/sammeln/" + step.id() + "/antworten");
            visit.look("gathering-answers-" + look);
            visit.page.navigate("/beitraege/" + about + "/aenderungen");
            visit.look("gathering-amend-" + look);
        }
        some.late(step);
        try (var visit = new Visit(port, look, true, null)) {
            visit.page.navigate("/offene-antworten");
            visit.look("gathering-owed-" + look);
            visit.page.navigate("/sammeln/" + step.id());
            visit.look("gathering-late-" + look);
        }
    }

    private Visit visit(SignedIn person, Hands hands) {
        return new Visit(port, new Look("de-simple", 360, "light"), hands.script(), person);
    }
}
