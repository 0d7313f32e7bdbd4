package org.augenhoehe.journeys;

import java.util.Map;
import java.util.regex.Pattern;

import org.augenhoehe.PlatformTest;
import org.augenhoehe.Somebody;
import org.augenhoehe.Somebody.SignedIn;
import org.augenhoehe.participation.SomeGathering;
import org.augenhoehe.participation.decision.Kind;
import org.augenhoehe.participation.decision.SomeDecision;
import org.augenhoehe.people.Click;
import org.augenhoehe.people.assistance.SomeAssistance;
import org.augenhoehe.people.card.CardBook;
import org.augenhoehe.undertakings.Step;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

/// At a counter somebody agrees with card and PIN, is helped to say something, reads it, takes it back and ends it.
@PlatformTest
class AssistanceJourneyTest {
    private static final String MINE = "/mein-platz/begleitung";

    @LocalServerPort
    int port;

    @Autowired
    Somebody somebody;

    @Autowired
    Click click;

    @Autowired
    SomeGathering gathering;

    @Autowired
    SomeDecision decisions;

    @Autowired
    SomeAssistance assistance;

    @Autowired
    CardBook cards;

    @ParameterizedTest
    @ValueSource(booleans = {true, false})
    void inEasyGermanOnAPhoneWithCardAndPin(boolean script) throws Exception {
        var step = gathering.open(somebody.named("Petra"));
        var person = somebody.named("Frau Alt");
        var helper = somebody.named("Herr Schalter");
        click.send(person, "/vorhaben/" + step.undertaking() + "/mitmachen");
        var words = String.join(" ", cards.make(person.id()).words());
        choosePin(person, script);
        agreeOnTheSpot(helper, words, script);
        sayFor(helper, step, script);
        readTakeBackAndEnd(person, script);
        try (var reopened = visit(helper, script)) {
            reopened.page.navigate("/");
            assertThat(reopened.page.locator(".acting")).hasCount(0);
            reopened.page.navigate("/sammeln/" + step.id());
            assertThat(reopened.page.locator(".acting")).hasCount(0);
        }
    }

    private void choosePin(SignedIn person, boolean script) {
        try (var visit = visit(person, script)) {
            var page = visit.page;
            page.navigate("/mein-platz/anmeldung/pin");
            visit.look("assistance-easy-pin-" + script);
            page.locator("input[name=pin]").fill("123456");
            page.locator("input[name=again]").fill("123456");
            visit.press(submit(page));
            assertThat(page.getByText("Diese PIN ist zu leicht.").first()).isVisible();
            page.locator("input[name=pin]").fill(SomeAssistance.PIN);
            page.locator("input[name=again]").fill(SomeAssistance.PIN);
            visit.press(submit(page));
            assertThat(page.getByText("Deine PIN gilt jetzt.")).isVisible();
        }
    }

    private void agreeOnTheSpot(SignedIn helper, String words, boolean script) {
        try (var visit = visit(helper, script)) {
            var page = visit.page;
            page.navigate(MINE);
            visit.look("assistance-easy-mine-" + script);
            visit.press(page.locator("main a[href='/begleitung/jetzt']"));
            visit.look("assistance-easy-now-" + script);
            page.locator("input[name=errands][value=TAKING_PART]").check();
            page.locator("input[name=words]").fill(words);
            page.locator("input[name=pin]").fill("739154");
            visit.press(submit(page));
            assertThat(page.getByText("Die PIN ist falsch.").first()).isVisible();
            assertThat(page.locator("input[name=errands][value=TAKING_PART]")).isChecked();
            assertThat(page.locator("input[name=words]")).hasValue("");
            assertThat(page.locator("input[name=pin]")).hasValue("");
            visit.look("assistance-easy-now-wrong-" + script);
            page.locator("input[name=words]").fill(words);
            page.locator("input[name=pin]").fill(SomeAssistance.PIN);
            visit.press(submit(page));
            assertThat(page.locator(".acting")).containsText("Frau Alt");
            assertThat(page.locator(".acting")).containsText("Mitmachen");
            visit.look("assistance-easy-begun-" + script);
        }
    }

    private void sayFor(SignedIn helper, Step step, boolean script) {
        try (var visit = visit(helper, script)) {
            var page = visit.page;
            page.navigate("/sammeln/" + step.id() + "/neu");
            assertThat(page.locator(".acting")).containsText("Frau Alt");
            page.locator("main textarea[name=wording]").fill("Eine Rampe am Eingang.");
            visit.press(submit(page));
            assertThat(page).hasURL(Pattern.compile("/beitraege/"));
            assertThat(page.getByText("mit Hilfe").first()).isVisible();
            visit.look("assistance-easy-said-" + script);
            page.locator("details.confirm summary").first().click();
            visit.press(page.locator("form[action$='/zuruecknehmen'] button[type=submit]"));
            assertThat(page.locator("h1")).hasText("Will Frau Alt das?");
            visit.look("assistance-easy-asked-" + script);
            page.navigate("/mein-platz/profil");
            visit.look("assistance-easy-closed-" + script);
        }
    }

    private void readTakeBackAndEnd(SignedIn person, boolean script) {
        try (var visit = visit(person, script)) {
            var page = visit.page;
            page.navigate(MINE);
            visit.look("assistance-easy-read-" + script);
            visit.press(page.locator(".acts a").first());
            assertThat(page.locator("h1")).containsText("Eine Rampe");
            page.locator("details.confirm summary").first().click();
            visit.press(page.locator("form[action$='/zuruecknehmen'] button[type=submit]"));
            page.navigate(MINE);
            visit.press(page.locator("form[action$='/widerrufen'] button[type=submit]"));
            assertThat(page.getByText("Das ist jetzt zu Ende.")).isVisible();
        }
    }

    @Test
    void aVoteIsConfirmedWithThePin() throws Exception {
        var vote = decisions.running(Kind.APPROVAL, 1, 0, Map.of());
        var person = vote.others().getFirst();
        assistance.choosePin(person);
        try (var visit = visit(assistance.helperOf(person), true)) {
            var page = visit.page;
            page.navigate(vote.path());
            visit.look("assistance-easy-vote");
            page.locator("#stimme input[name=tick]").first().check();
            page.locator("#stimme input[name=pin]").fill("739154");
            visit.press(page.locator("#stimme button[type=submit]").last());
            visit.look("assistance-easy-vote-wrong");
            page.locator("#wille input[name=pin]").fill(SomeAssistance.PIN);
            visit.press(page.locator("#wille button[type=submit]"));
            assertThat(page).hasURL(Pattern.compile(vote.path()));
            assertThat(page.locator("main code").first()).isVisible();
        }
    }

    private static Locator submit(Page page) {
        return page.locator("main form button[type=submit]").first();
    }

    private Visit visit(SignedIn person, boolean script) {
        return new Visit(port, new Look("de-simple", 360, "light"), script, person);
    }
}
