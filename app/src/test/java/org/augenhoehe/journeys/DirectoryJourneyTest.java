package org.augenhoehe.journeys;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.regex.Pattern;

import org.augenhoehe.PlatformTest;
import org.augenhoehe.Somebody;
import org.augenhoehe.directory.Directory;
import org.augenhoehe.directory.DirectoryFiles;
import org.augenhoehe.directory.ServiceFilter;
import org.augenhoehe.directory.importing.HsdsImport;
import org.augenhoehe.directory.importing.Progress;
import org.augenhoehe.platform.security.Role;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.assertions.LocatorAssertions;
import com.microsoft.playwright.options.AriaRole;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

/// Somebody looks for a service, finds something wrong, says so and is answered.
@PlatformTest
class DirectoryJourneyTest {
    private static final String REAL = "miami-211-hsds-1.1.zip";

    @LocalServerPort
    int port;

    @Autowired
    Somebody somebody;

    @Autowired
    HsdsImport hsds;

    @Autowired
    Directory directory;

    @BeforeEach
    void thereIsADirectory() throws Exception {
        hsds.run(DirectoryFiles.SMALL, new HsdsImport.Wish("api-test", true), Progress.SILENT);
    }

    @ParameterizedTest
    @EnumSource(Hands.class)
    void fromTheListToACorrectionAndItsAnswer(Hands hands) {
        var person = somebody.named("Nachbarin");
        var moderator = somebody.named("Moderatorin", Role.MODERATOR);
        try (var visit = new Visit(port, new Look("de", 360, "light"), hands.script(), person)) {
            var page = visit.page;
            page.navigate("/angebote");
            hands.write(page.locator("main").getByLabel("Was suchst du?"), "Mittag");
            hands.press(Hands.named(page, "Suchen"));
            assertThat(page).hasURL(Pattern.compile("q=Mittag"));
            visit.look("directory-list-" + hands);
            hands.press(Hands.named(page, "Mittagstisch für alle"));
            assertThat(page.locator("a[href='tel:06611234']").first()).isVisible();
            visit.look("directory-service-" + hands);
            hands.press(Hands.named(page, "Berichtigung vorschlagen"));
            assertThat(page.getByLabel("So ist es richtig")).isVisible();
            hands.toggle(page.getByLabel("Beschreibung oder Name"));
            hands.write(page.getByLabel("So ist es richtig"), "Seit Montag auch ohne Anmeldung, sagt " + hands);
            visit.look("directory-propose-" + hands);
            hands.press(Hands.named(page, "Vorschlag senden"));
            assertThat(page.getByText("Wartet auf Antwort")).isVisible();
        }
        answer("Anmeldung, sagt " + hands, hands, moderator);
        try (var visit = new Visit(port, new Look("de", 360, "light"), hands.script(), person)) {
            visit.page.navigate("/neues");
            assertThat(visit.page
                            .getByText("Dein Vorschlag zu einem Angebot ist angenommen.")
                            .first())
                    .isVisible();
            hands.press(visit.page
                    .locator("main a")
                    .filter(new com.microsoft.playwright.Locator.FilterOptions()
                            .setHasText("Dein Vorschlag zu einem Angebot ist angenommen."))
                    .first());
            assertThat(visit.page.getByText("Angenommen")).isVisible();
            visit.look("directory-answer-" + hands);
        }
    }

    @ParameterizedTest
    @EnumSource(Hands.class)
    void inEasyGermanOnAPhoneFromTheSearchToTheAnswer(Hands hands) {
        var easy = new Look("de-simple", 360, "light");
        var person = somebody.named("Nachbar");
        var moderator = somebody.named("Moderatorin", Role.MODERATOR);
        try (var visit = new Visit(port, easy, hands.script(), person)) {
            var page = visit.page;
            page.navigate("/suche");
            hands.write(page.locator("main input[name=q]"), "Mittagstisch");
            hands.press(page.locator("main form button").first());
            assertThat(page).hasURL(Pattern.compile("q=Mittagstisch"));
            visit.look("directory-easy-search-" + hands);
            hands.press(Hands.named(page, "Mittagstisch für alle"));
            assertThat(page.locator("h1")).hasText("Mittag essen");
            assertThat(page.getByText("Hier können Sie essen.").first()).isVisible();
            visit.look("directory-easy-service-" + hands);
            hands.press(page.locator("main a[href$='/berichtigen']"));
            hands.toggle(page.locator("main input[value=HOURS]"));
            hands.write(page.locator("main textarea[name=proposed]"), "Immer bis 15 Uhr, sagt leicht " + hands);
            visit.look("directory-easy-propose-" + hands);
            hands.press(page.locator("main form button").first());
            assertThat(page).hasURL(Pattern.compile("/berichtigungen/"));
            visit.look("directory-easy-waiting-" + hands);
        }
        answer("sagt leicht " + hands, hands, moderator);
        try (var visit = new Visit(port, easy, hands.script(), person)) {
            visit.page.navigate("/neues");
            hands.press(Hands.named(visit.page, "Deine Meldung ist angenommen."));
            assertThat(visit.page.getByText("Angenommen").first()).isVisible();
            assertThat(visit.page.getByText("Immer bis 15 Uhr, sagt leicht " + hands))
                    .isVisible();
            visit.look("directory-easy-answer-" + hands);
        }
    }

    private void answer(String said, Hands hands, Somebody.SignedIn moderator) {
        try (var visit = new Visit(port, new Look("de", 360, "light"), hands.script(), moderator)) {
            var page = visit.page;
            page.navigate("/mein-platz/berichtigungen");
            visit.look("directory-corrections-" + hands);
            hands.press(page.locator(".sheet")
                    .filter(new com.microsoft.playwright.Locator.FilterOptions().setHasText(said))
                    .getByRole(
                            AriaRole.BUTTON,
                            new com.microsoft.playwright.Locator.GetByRoleOptions().setName("Annehmen")));
            assertThat(page.getByText("Deine Antwort ist gespeichert.")).isVisible();
        }
    }

    @ParameterizedTest
    @CsvSource({
        "de, 1280, light",
        "de, 1280, dark",
        "de, 360, dark",
        "de-simple, 360, light",
        "de-simple, 1280, contrast",
        "en, 1280, light"
    })
    void listAndServiceStandInEveryLook(String language, int width, String theme) {
        var look = new Look(language, width, theme);
        var service = directory
                .list(ServiceFilter.EVERYTHING.withWords("Mittagstisch"), 1, 0)
                .getFirst();
        try (var visit = new Visit(port, look, true, null)) {
            visit.page.navigate("/angebote?q=Mittagstisch&ort=Lindenau");
            visit.look("directory-list-" + look);
            visit.page.navigate("/angebote/" + service.serviceId());
            visit.look("directory-service-" + look);
            visit.page.navigate("/angebote/" + service.serviceId() + "/berichtigen");
            visit.look("directory-propose-" + look);
        }
    }

    @Test
    void theRealDirectoryIsHandedInAtTheDeskAndFoundAtOnce() {
        var file = DirectoryFiles.real(REAL);
        var operator = somebody.named("Betreiberin", Role.OPERATOR);
        try (var visit = Visit.by(port, operator)) {
            var page = visit.page;
            page.navigate("/betrieb/verzeichnis");
            page.getByLabel("Datei").setInputFiles(file);
            page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName("Einlesen"))
                    .click();
            visit.look("directory-underway");
            assertThat(page.getByText(Pattern.compile("4\\.0\\d\\d Angebote aus „miami-211-hsds-1.1“ eingelesen")))
                    .isVisible(new LocatorAssertions.IsVisibleOptions().setTimeout(120_000));
            visit.look("directory-report");
            page.navigate("/angebote?q=food&ort=Miami");
            visit.look("directory-real-list");
            page.locator(".found a").first().click();
            visit.look("directory-real-service");
        }
    }

    @Test
    void aBrokenFileIsReportedAndChangesNothing(@TempDir Path folder) throws Exception {
        var file = Files.writeString(folder.resolve("kaputt.json"), "{ \"id\": ");
        var before = directory.count(ServiceFilter.EVERYTHING);
        try (var visit =
                new Visit(port, new Look("de", 360, "light"), false, somebody.named("Betreiberin", Role.OPERATOR))) {
            var page = visit.page;
            page.navigate("/betrieb/verzeichnis");
            page.getByLabel("Datei").setInputFiles(file);
            visit.press(page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName("Einlesen")));
            while (Hands.named(page, "Jetzt neu laden").count() > 0) {
                visit.press(Hands.named(page, "Jetzt neu laden"));
            }
            assertThat(page.getByText("Nichts wurde übernommen.")).isVisible();
            visit.look("directory-broken");
        }
        org.assertj.core.api.Assertions.assertThat(directory.count(ServiceFilter.EVERYTHING))
                .isEqualTo(before);
    }
}
