package org.augenhoehe.journeys;

import java.nio.file.Path;
import java.util.Map;

import org.augenhoehe.PlatformTest;
import org.augenhoehe.Somebody;
import org.augenhoehe.Somebody.SignedIn;
import org.augenhoehe.participation.budget.BallotForm;
import org.augenhoehe.participation.budget.CountingRule;
import org.augenhoehe.participation.budget.SomeBudget;
import org.augenhoehe.participation.decision.SomeDecision;
import org.augenhoehe.participation.decision.SomeDecision.Vote;
import org.augenhoehe.people.Click;
import org.augenhoehe.undertakings.SomeUndertaking;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

/// Hosts write up a budget, people share the money out, and everybody reads what came of it and why.
@PlatformTest
class BudgetJourneyTest {
    private static final Path OWN = Path.of("src/test/resources/budget/lindenhof.pb");

    @LocalServerPort
    int port;

    @Autowired
    SomeBudget budgets;

    @Autowired
    SomeDecision decisions;

    @Autowired
    SomeUndertaking some;

    @Autowired
    Somebody somebody;

    @Autowired
    Click click;

    @ParameterizedTest
    @EnumSource(Hands.class)
    void inEasyGermanOnAPhoneFromProjectsToTheResult(Hands hands) throws Exception {
        var vote = budgets.draft(2, 0);
        writeUp(vote, hands);
        for (var voter : vote.others()) {
            tick(vote, voter, hands);
        }
        decisions.end(vote);
        try (var visit = visit(vote.others().getFirst(), hands)) {
            var page = visit.page;
            page.navigate(vote.path());
            assertThat(page.getByText("1 Projekt bekommt Geld. Das sind 300 € von 700 €."))
                    .isVisible();
            assertThat(page.getByText("2 Menschen zahlen je 150 €.").first()).isVisible();
            visit.look("budget-easy-result-" + hands);
        }
    }

    private void writeUp(Vote vote, Hands hands) {
        try (var visit = visit(vote.host(), hands)) {
            var page = visit.page;
            page.navigate(vote.path());
            hands.press(Hands.named(page, "Projekte und Geld"));
            add(visit, "Eine Rampe", "300", hands);
            add(visit, "Ein Fest", "500", hands);
            hands.write(page.locator("main input[name=money]"), "700");
            hands.toggle(page.locator("main input[name=form][value=APPROVAL]"));
            visit.look("budget-easy-paper-" + hands);
            hands.press(page.locator("#regel form button"));
            assertThat(page.getByText("Gespeichert")).isVisible();
            hands.press(Hands.named(page, "Alles festlegen"));
            hands.press(page.locator("main .confirm form button").first());
            assertThat(page.locator("#regel")).isVisible();
            visit.look("budget-easy-fixed-" + hands);
        }
    }

    private static void add(Visit visit, String title, String cost, Hands hands) {
        var page = visit.page;
        hands.write(page.locator("#field-title"), title);
        hands.write(page.locator("main input[name=cost]"), cost);
        hands.press(Hands.named(page, "Projekt aufschreiben"));
        assertThat(page.getByText("Das Projekt steht auf der Liste.")).isVisible();
    }

    private void tick(Vote vote, SignedIn voter, Hands hands) {
        try (var visit = visit(voter, hands)) {
            var page = visit.page;
            page.navigate(vote.path());
            visit.look("budget-easy-ballot-" + hands);
            hands.toggle(page.locator("main input[name=tick]").first());
            hands.press(page.locator("#stimme button"));
            assertThat(page.getByText("Deine Stimme liegt in der Urne").first()).isVisible();
        }
    }

    @Test
    void aFileFromElsewhereIsHandedInAndCountedAgain() throws Exception {
        var host = somebody.named("Petra");
        var id = some.start(host);
        try (var visit = new Visit(port, new Look("de", 360, "light"), true, host)) {
            var page = visit.page;
            page.navigate("/vorhaben/" + id + "/schritte/neu");
            visit.press(Hands.named(page, "Eine Abstimmung über Geld einlesen"));
            visit.look("budget-upload");
            page.locator("main input[type=file]").setInputFiles(OWN);
            visit.press(Hands.named(page, "Einlesen"));
            assertThat(page.getByText("Eingelesen und nachgezählt.")).isVisible();
            assertThat(page.getByText("Es kommt genau das heraus")).isVisible();
            visit.look("budget-elsewhere");
        }
        try (var visit = new Visit(port, new Look("de", 1280, "light"), false, host)) {
            var page = visit.page;
            page.navigate("/budget-einlesen/" + id);
            page.locator("main input[type=file]").setInputFiles(Path.of("pom.xml"));
            visit.press(Hands.named(page, "Einlesen"));
            for (int i = 0; i < 20 && page.getByText("wird eingelesen").count() > 0; i++) {
                page.waitForTimeout(200);
                visit.press(Hands.named(page, "Nachsehen"));
            }
            assertThat(page.getByText("Das ist keine .pb-Datei")).isVisible();
            visit.look("budget-refused");
        }
    }

    @ParameterizedTest
    @CsvSource({
        "de, 1280, light",
        "de, 360, dark",
        "de-simple, 1280, contrast",
        "en, 360, light",
        "he-x-mirror, 1280, light"
    })
    void paperBallotAndResultStandInEveryLook(String language, int width, String theme) throws Exception {
        var look = new Look(language, width, theme);
        var draft = budgets.draft(1, 0);
        budgets.add(draft, "Neue Rutsche auf dem Spielplatz an der Mühlenstraße", "12.500", "Nordstadt");
        try (var visit = new Visit(port, look, true, draft.host())) {
            visit.page.navigate(draft.path() + "/budget");
            visit.look("budget-paper-" + look);
        }
        var vote = budgets.running(6, 5, SomeBudget.rule(BallotForm.POINTS, CountingRule.SHARES_ADD1U));
        try (var visit = new Visit(port, look, true, vote.host())) {
            visit.page.navigate(vote.path());
            visit.look("budget-ballot-" + look);
        }
        for (var voter : vote.others()) {
            var user = vote.others().indexOf(voter) < 6;
            click.send(
                    voter,
                    vote.path() + "/stimme",
                    user ? Map.of("give-1", "3", "give-2", "2") : Map.of("give-3", "5"));
        }
        decisions.end(vote);
        try (var visit = new Visit(port, look, true, vote.host())) {
            visit.page.navigate(vote.path());
            visit.look("budget-result-" + look);
        }
    }

    private Visit visit(SignedIn person, Hands hands) {
        return new Visit(port, new Look("de-simple", 360, "light"), hands.script(), person);
    }
}
