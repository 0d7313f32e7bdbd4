package org.augenhoehe.journeys;

import java.nio.file.Path;
import java.util.UUID;

import org.augenhoehe.PlatformTest;
import org.augenhoehe.Somebody;
import org.augenhoehe.Somebody.SignedIn;
import org.augenhoehe.methods.opinion.Stance;
import org.augenhoehe.participation.opinion.SomeOpinions;
import org.augenhoehe.undertakings.SomeUndertaking;
import org.augenhoehe.undertakings.Step;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

/// Somebody answers on a phone, writes a statement of their own, and finds themselves on the map.
@PlatformTest
class OpinionJourneyTest {
    @LocalServerPort
    int port;

    @TempDir
    Path folder;

    @Autowired
    Somebody somebody;

    @Autowired
    SomeUndertaking some;

    @Autowired
    SomeOpinions opinions;

    @ParameterizedTest
    @EnumSource(Hands.class)
    void inEasyGermanOnAPhoneFromTheFirstAnswerToTheMap(Hands hands) throws Exception {
        var host = somebody.named("Petra");
        var step = opinions.open(host);
        opinions.state(host, step, SomeOpinions.BENCH);
        readIn(host, step, hands);
        answer(some.participant(step.undertaking()), step, hands);
    }

    private void readIn(SignedIn host, Step step, Hands hands) throws Exception {
        SomeOpinions.camps(folder, 20, 8);
        try (var visit = visit(host, hands)) {
            var page = visit.page;
            page.navigate(SomeOpinions.path(step));
            assertThat(page.getByText("Dafür müssen 5 Menschen antworten.")).isVisible();
            visit.look("opinion-easy-empty-" + hands);
            hands.press(Hands.named(page, "Antworten aus einem anderen Programm holen"));
            hands.press(page.locator("main form button[type=submit]"));
            assertThat(page.getByText("Wähl eine Datei aus.").first()).isVisible();
            visit.look("opinion-easy-refused-" + hands);
            page.locator("input[name=comments]").setInputFiles(folder.resolve("comments.csv"));
            page.locator("input[name=votes]").setInputFiles(folder.resolve("votes.csv"));
            hands.write(page.locator("main input[name=source]"), "Erfunden");
            hands.press(page.locator("main form button[type=submit]"));
            assertThat(page.getByText("Das Gespräch ist da.")).isVisible();
            visit.look("opinion-easy-map-" + hands);
        }
    }

    private void answer(SignedIn guest, Step step, Hands hands) {
        try (var visit = visit(guest, hands)) {
            var page = visit.page;
            page.navigate(SomeOpinions.path(step));
            for (int answered = 0; answered < 3; answered++) {
                assertThat(page.getByText("Du hast " + answered + " von 10 Sätzen beantwortet."))
                        .isVisible();
                hands.press(
                        page.locator("main button[name=stance][value=AGREE]").first());
            }
            assertThat(page.getByText("Du hast 3 von 10 Sätzen beantwortet.")).isVisible();
            assertThat(page.getByText("Du bist nah bei Gruppe")).isVisible();
            assertThat(page.locator("svg.opinion circle.opinion__own")).hasCount(1);
            visit.look("opinion-easy-own-" + hands);
            hands.press(Hands.named(page, "Meine Antworten"));
            hands.press(page.locator("main button[name=stance][value=DISAGREE]").first());
            assertThat(page.getByText("Deine Antwort: Nein")).isVisible();
            visit.look("opinion-easy-mine-" + hands);
            page.navigate(SomeOpinions.path(step));
            hands.press(Hands.named(page, "Einen Satz schreiben"));
            hands.write(page.locator("main textarea[name=wording]"), "Die Tür soll leichter aufgehen.");
            hands.press(page.locator("main form button[type=submit]"));
            assertThat(page.getByText("Dein Satz ist gespeichert.")).isVisible();
            hands.press(page.locator("main a[href$='/aussagen']"));
            assertThat(page.locator("h1")).hasText("11 Sätze");
            visit.look("opinion-easy-statements-" + hands);
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
        var step = opinions.open(host);
        var bench = opinions.state(host, step, SomeOpinions.BENCH);
        readIn(host, step, Hands.WITHOUT_SCRIPT);
        var guest = some.participant(step.undertaking());
        opinions.say(guest, step, bench, Stance.AGREE);
        look(new Look(language, width, theme), guest, step, bench);
    }

    private void look(Look look, SignedIn guest, Step step, UUID bench) {
        try (var visit = new Visit(port, look, true, guest)) {
            for (var path : new String[] {"", "/meine", "/neu", "/aussagen", "/aussagen/" + bench}) {
                visit.page.navigate(SomeOpinions.path(step) + path);
                visit.look("opinion" + path.replaceAll("/[0-9a-f-]{36}", "-one").replace('/', '-') + "-" + look);
            }
        }
    }

    private Visit visit(SignedIn person, Hands hands) {
        return new Visit(port, new Look("de-simple", 360, "light"), hands.script(), person);
    }
}
