package org.augenhoehe.journeys;

import java.util.Map;
import java.util.UUID;

import org.augenhoehe.PlatformTest;
import org.augenhoehe.Somebody.SignedIn;
import org.augenhoehe.participation.writing.Rule;
import org.augenhoehe.participation.writing.SomeWriting;
import org.augenhoehe.participation.writing.SomeWriting.Writing;
import org.augenhoehe.participation.writing.change.Change;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

/// A host begins a text, others change it, and everybody sees what became of it.
@PlatformTest
class WritingJourneyTest {
    private static final String EARLIER = "Ab 21 Uhr ist Ruhe im Haus.";

    @LocalServerPort
    int port;

    @Autowired
    SomeWriting writings;

    @ParameterizedTest
    @EnumSource(Hands.class)
    void inEasyGermanOnAPhoneFromTheFirstWordsToTheAcceptedChange(Hands hands) throws Exception {
        var writing = writings.planned(2);
        prepare(writing, hands);
        var change = propose(writing, hands);
        answer(writing, change, hands);
    }

    private void prepare(Writing writing, Hands hands) {
        try (var visit = visit(writing.host(), hands)) {
            var page = visit.page;
            page.navigate(writing.path());
            hands.press(Hands.named(page, "Anfang schreiben"));
            hands.write(page.locator("main input[name=title]"), "Hausregeln");
            hands.press(page.locator("main form button[type=submit]").first());
            assertThat(page.getByText("Schreib einen Text.").first()).isVisible();
            assertThat(page.locator("main input[name=title]")).hasValue("Hausregeln");
            hands.write(page.locator("main textarea[name=text]"), SomeWriting.QUIET);
            hands.toggle(page.locator("main input[name=rule][value=HOSTS]"));
            hands.press(page.locator("main form button[type=submit]").first());
            assertThat(page.getByText("Jetzt kannst du den Text öffnen.")).isVisible();
            visit.look("writing-easy-draft-" + hands);
            hands.press(page.locator("main summary"));
            hands.press(page.locator("main .confirm__question button[type=submit]"));
            assertThat(page.getByText("Der Text ist offen.").first()).isVisible();
        }
    }

    private Change propose(Writing writing, Hands hands) {
        try (var visit = visit(writing.other(), hands)) {
            var page = visit.page;
            page.navigate(writing.path());
            visit.look("writing-easy-text-" + hands);
            hands.press(Hands.named(page, "Etwas ändern"));
            hands.write(page.locator("main textarea[name=wording]"), EARLIER);
            hands.press(page.locator("main form button[type=submit]"));
            assertThat(page.getByText("Schreib einen Grund.").first()).isVisible();
            assertThat(page.locator("main textarea[name=wording]")).hasValue(EARLIER);
            visit.look("writing-easy-refused-" + hands);
            hands.write(page.locator("main textarea[name=why]"), "Kinder schlafen früh.");
            hands.press(page.locator("main form button[type=submit]"));
            assertThat(page.getByText("Dein Vorschlag ist da.")).isVisible();
            assertThat(page.locator("main ins")).containsText("21");
            assertThat(page.locator("main del")).containsText("22");
            visit.look("writing-easy-change-" + hands);
            var path = page.url().replaceAll(".*/", "");
            page.navigate(writing.path());
            hands.press(Hands.named(page, "Leicht erklären"));
            hands.write(page.locator("main textarea[name=wording]"), "Das Haus wird um zehn abgeschlossen.");
            hands.press(page.locator("main button[name=pruefen]"));
            assertThat(page.getByText("noch schwer")).isVisible();
            visit.look("writing-easy-easy-" + hands);
            hands.write(page.locator("main textarea[name=wording]"), "Um 22 Uhr ist es leise.");
            hands.press(page.locator("main form button[type=submit]").first());
            assertThat(page.locator(".written__easy")).containsText("Um 22 Uhr ist es leise.");
            return writings.get(UUID.fromString(path));
        }
    }

    private void answer(Writing writing, Change change, Hands hands) {
        try (var visit = visit(writing.host(), hands)) {
            var page = visit.page;
            page.navigate(writing.path());
            hands.press(Hands.named(page, "Kinder schlafen früh."));
            hands.press(page.locator("main button[name=yes][value=true]"));
            assertThat(page.getByText("Der Vorschlag ist jetzt im Text.")).isVisible();
            page.navigate(writing.path());
            assertThat(page.locator(".written__words")).containsText(EARLIER);
            assertThat(page.getByText("Der andere Text ist neuer")).isVisible();
            visit.look("writing-easy-accepted-" + hands);
            hands.press(Hands.named(page, "Alle 2 Texte"));
            hands.press(Hands.named(page, "Was ist neu?"));
            assertThat(page.locator("main ins")).containsText("21");
            visit.look("writing-easy-difference-" + hands);
        }
    }

    @Test
    void atADeskSomebodyObjectsAndTheAuthorPutsItInOtherWords() throws Exception {
        var writing = writings.open(Rule.CONSENT, 2);
        var change = writings.propose(writing, writing.other(), writings.quiet(writing), EARLIER);
        try (var visit = new Visit(port, new Look("de", 1280, "light"), true, writing.host())) {
            var page = visit.page;
            page.navigate(change.path());
            page.locator("textarea[name=reason]").fill("Dann ist der Chor noch da.");
            page.getByText("Einwand erheben").click();
            assertThat(page.getByText("Dein Einwand steht.")).isVisible();
            page.locator("textarea[name=comment]").fill("Wie wäre es mit halb zehn?");
            page.getByText("Kommentar abschicken").click();
            assertThat(page.getByText("Wie wäre es mit halb zehn?")).isVisible();
            visit.look("writing-objected");
        }
        try (var visit = new Visit(port, new Look("de", 1280, "light"), true, writing.other())) {
            var page = visit.page;
            page.navigate(change.path());
            assertThat(page.getByText("Dann ist der Chor noch da.")).isVisible();
            Hands.named(page, "Neu fassen").click();
            assertThat(page.locator("textarea[name=wording]")).hasValue(EARLIER);
            page.locator("textarea[name=wording]").fill("Ab 21:30 Uhr ist Ruhe im Haus.");
            page.locator("main form button[type=submit]").first().click();
            assertThat(page.getByText("Dein Vorschlag ist da.")).isVisible();
            Hands.named(page, "Der Vorschlag davor").click();
            assertThat(page.getByText("Neu gefasst").first()).isVisible();
        }
    }

    @ParameterizedTest
    @CsvSource({
        "de, 360, light",
        "de, 1280, light",
        "de, 1280, dark",
        "de-simple, 360, dark",
        "en, 360, contrast",
        "he-x-mirror, 1280, light"
    })
    void everyPageStandsInEveryLook(String language, int width, String theme) throws Exception {
        var writing = writings.open(Rule.HOSTS, 2);
        var quiet = writings.quiet(writing);
        writings.done(
                writing.other(),
                writing.path() + "/absaetze/" + quiet.id() + "/leicht",
                Map.of("wording", "Um 22 Uhr ist es leise.", "base", "0"));
        var one = writings.propose(writing, writing.other(), quiet, EARLIER);
        var two = writings.propose(writing, writing.others().get(1), quiet, "Ab 23 Uhr ist Ruhe im Hof.");
        writings.done(writing.other(), two.path() + "/kommentare", Map.of("comment", "Das ist mir zu spät."));
        writings.done(writing.host(), one.path() + "/entscheiden", Map.of("yes", "true", "reason", "Gute Idee."));
        var heading = writings.paragraphs(writing).getFirst();
        writings.propose(writing, writing.other(), heading, "# So gehen wir miteinander um");
        look(new Look(language, width, theme), writing, writing.others().get(1), two);
    }

    private void look(Look look, Writing writing, SignedIn guest, Change change) {
        try (var visit = new Visit(port, look, true, guest)) {
            for (var path : new String[] {
                "",
                "/vorschlaege",
                "/vorschlaege/" + change.id(),
                "/absaetze/" + change.paragraph() + "/vorschlagen?nochmal=" + change.id(),
                "/absaetze/" + change.paragraph() + "/leicht",
                "/fassungen",
                "/fassungen/2",
                "/fassungen/unterschied?seit=1&bis=2",
                "/mitgeschrieben"
            }) {
                visit.page.navigate(writing.path() + path);
                visit.look("writing"
                        + path.replaceAll("/[0-9a-f-]{36}", "-one")
                                .replaceAll("\\?.*", "")
                                .replace('/', '-') + "-"
                        + look);
            }
        }
    }

    private Visit visit(SignedIn person, Hands hands) {
        return new Visit(port, new Look("de-simple", 360, "light"), hands.script(), person);
    }
}
