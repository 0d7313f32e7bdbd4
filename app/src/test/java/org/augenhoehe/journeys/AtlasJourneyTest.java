package org.augenhoehe.journeys;

import java.util.List;
import java.util.Map;
import java.util.UUID;

import org.augenhoehe.PlatformTest;
import org.augenhoehe.Somebody;
import org.augenhoehe.Somebody.SignedIn;
import org.augenhoehe.atlas.SomeEntries;
import org.augenhoehe.people.Click;
import org.augenhoehe.people.Founding;
import org.augenhoehe.places.Address;
import org.augenhoehe.places.Coordinates;
import org.augenhoehe.places.Gazetteer;
import org.augenhoehe.places.Located;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.transaction.support.TransactionTemplate;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

/// Somebody says what is missing, others need it, too, and make an undertaking of it; the thread leads there and back.
@PlatformTest
class AtlasJourneyTest {
    @LocalServerPort
    int port;

    @Autowired
    Somebody somebody;

    @Autowired
    SomeEntries entries;

    @Autowired
    Founding founding;

    @Autowired
    Click click;

    @Autowired
    Gazetteer gazetteer;

    @Autowired
    TransactionTemplate transaction;

    @Test
    void fromANeedOnTheMapToAnUndertakingAndBackThroughTheThread() throws Exception {
        known("Atlasweg", "7");
        String need;
        try (var visit = visit(somebody.named("Anneliese"), false)) {
            var page = visit.page;
            page.navigate("/karte");
            visit.press(Hands.named(page, "Etwas auf die Karte setzen").first());
            visit.look("atlas-easy-mark");
            visit.press(page.locator("main form button[type=submit]"));
            assertThat(page.getByText("Wähle: Was ist es?").first()).isVisible();
            page.locator("main input[value=NEED]").check();
            page.locator("main input[name=title]").fill("Eine Bank im Atlasweg fehlt");
            page.locator("main input[name=form-ort]").fill("Atlasweg 7, 12345 Atlasstadt");
            page.locator("main select[name=category]").selectOption("REST");
            visit.press(page.locator("main form button[type=submit]"));
            assertThat(page.getByText("Das steht jetzt auf der Karte.").first()).isVisible();
            visit.look("atlas-easy-own");
            need = page.url().replaceFirst(".*(/karte/eintrag/[0-9a-f-]+).*", "$1");
        }
        try (var visit = visit(somebody.named("Yusuf"), true)) {
            var page = visit.page;
            page.navigate("/karte?q=Atlasweg");
            visit.press(page.locator("a[href='" + need + "']").first());
            visit.press(page.locator("#dabei button[type=submit]"));
            assertThat(page.getByText("2 Menschen brauchen das")).isVisible();
            visit.look("atlas-easy-joined");
            visit.press(Hands.named(page, "Etwas daraus machen"));
            visit.look("atlas-easy-start");
            visit.press(page.locator("main form button[type=submit]"));
            assertThat(page.locator("h1")).hasText("Eine Bank im Atlasweg fehlt");
            var undertaking = page.url().replaceFirst(".*/vorhaben/([0-9a-f-]+).*", "$1");
            page.navigate("/faden/" + undertaking);
            visit.look("atlas-easy-thread");
            page.navigate(need);
            visit.press(page.locator("a[href='/vorhaben/" + undertaking + "']").first());
            assertThat(page.locator("h1")).hasText("Eine Bank im Atlasweg fehlt");
        }
    }

    @ParameterizedTest
    @CsvSource({"de, 1280, light", "de-simple, 360, dark"})
    void thePagesStandInTheirLooks(String language, int width, String theme) throws Exception {
        var look = new Look(language, width, theme);
        var author = somebody.named("Petra");
        var group = founding.group(author);
        var made = click.send(
                author,
                "/karte/sammlungen/neu",
                Map.of("kind", "RESOURCE", "name", "Bänke " + look, "months", "6", "keeper", group.toString()));
        var collection = String.valueOf(made.getHeader("Location"));
        click.send(author, collection + "/felder", Map.of("fieldName", "Mit Lehne", "fieldKind", "YES_NO"));
        var typed = SomeEntries.typed("RESOURCE", "Bank mit Blick auf den Fluss");
        typed.put("about", "Morgens scheint hier die Sonne.");
        typed.put("collection", collection.substring("/karte/sammlungen/".length()));
        var bench = entries.mark(author, typed);
        var need = entries.mark(somebody.named("Yusuf"), "NEED", "Ein Geländer an der Treppe zum Ufer");
        click.send(
                author,
                need + "/antwort",
                Map.of("resource", SomeEntries.id(bench).toString()));
        click.send(author, need + "/nachrichten", Map.of("words", "Welche Treppe meinst du?"));
        try (var visit = new Visit(port, look, true, author)) {
            var pages = Map.of(
                    "own", bench,
                    "change", bench + "/aendern",
                    "others", need,
                    "talk", need + "/nachrichten",
                    "collection", collection,
                    "add", "/karte/neu?sammlung=" + typed.get("collection"),
                    "import", "/karte/einlesen?sammlung=" + typed.get("collection"));
            for (var one : pages.entrySet()) {
                visit.page.navigate(one.getValue());
                visit.look("atlas-" + one.getKey() + "-" + look);
            }
        }
    }

    /// An address that the gazetteer of this place knows.
    private void known(String street, String number) {
        transaction.executeWithoutResult(any -> gazetteer.putAll(List.of(new Located(
                "probe",
                UUID.randomUUID(),
                new Address(street, number, "12345", "Atlasstadt"),
                null,
                new Coordinates(52.3759, 9.7431)))));
    }

    private Visit visit(SignedIn person, boolean script) {
        return new Visit(port, new Look("de-simple", 360, "light"), script, person);
    }
}
