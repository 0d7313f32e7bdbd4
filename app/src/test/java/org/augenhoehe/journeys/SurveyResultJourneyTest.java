package org.augenhoehe.journeys;

import java.nio.file.Path;

import org.augenhoehe.PlatformTest;
import org.augenhoehe.Somebody;
import org.augenhoehe.participation.survey.result.ManySheets;
import org.augenhoehe.participation.survey.result.SomeSheets;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.Media;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

/// Somebody reads what came out of a survey, looks at two questions together, and takes the figures along.
@PlatformTest
class SurveyResultJourneyTest {
    @LocalServerPort
    int port;

    @Autowired
    Somebody somebody;

    @Autowired
    SomeSheets sheets;

    @Autowired
    ManySheets many;

    @ParameterizedTest
    @EnumSource(Hands.class)
    void somebodyReadsTheResultAndLooksAtTwoQuestionsTogether(Hands hands) throws Exception {
        var host = somebody.named("Petra");
        var step = many.planned(host);
        many.handIn(step, 400);
        sheets.end(step, host);
        try (var visit = new Visit(port, new Look("de", 360, "light"), hands.script(), host)) {
            var page = visit.page;
            page.navigate("/umfrage/" + step.id());
            page.navigate(SomeSheets.path(step));
            assertThat(page.locator("h1")).containsText("Ergebnis");
            assertThat(page.getByText("400 Menschen haben einen Bogen abgegeben."))
                    .isVisible();
            assertThat(page.locator("svg.ballots").first()).isVisible();
            hands.press(Hands.named(page, "Zwei Fragen zusammen ansehen"));
            page.locator("select[name=frage]").selectOption("3");
            page.locator("select[name=nach]").selectOption("0");
            hands.press(page.locator("main form button[type=submit]"));
            assertThat(page.locator("main h2"))
                    .containsText("Wie sicher fühlst du dich? – aufgeteilt nach: Blickwinkel");
            assertThat(page.locator("main table td").first()).isVisible();
            visit.look("survey-result-compared-" + hands);
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
        var host = somebody.named("Petra");
        var step = many.planned(host);
        many.handIn(step, 400);
        sheets.end(step, host);
        var look = new Look(language, width, theme);
        try (var visit = new Visit(port, look, true, host)) {
            visit.page.navigate(SomeSheets.path(step));
            visit.look("survey-result-" + look);
            visit.page.navigate(SomeSheets.path(step) + "/vergleich?frage=1&nach=0");
            visit.look("survey-result-compare-" + look);
            if (width > 1000 && theme.equals("light")) {
                print(visit.page, SomeSheets.path(step), look);
            }
        }
    }

    /// On paper the tables are whole and the bars are there.
    private static void print(Page page, String path, Look look) {
        page.navigate(path);
        page.emulateMedia(new Page.EmulateMediaOptions().setMedia(Media.PRINT));
        assertThat(page.locator("svg.ballots rect.bars__full").first()).isVisible();
        assertThat(page.locator("main table").first()).isVisible();
        if (System.getenv("CI") == null || System.getenv("CI").isEmpty()) {
            page.screenshot(new Page.ScreenshotOptions()
                    .setFullPage(true)
                    .setPath(Path.of("target/screenshots/survey-result-print-" + look + ".png")));
        }
    }
}
