package org.augenhoehe.atlas;

import java.time.LocalDate;
import java.util.Map;

import org.augenhoehe.PlatformTest;
import org.augenhoehe.Somebody;
import org.augenhoehe.Somebody.SignedIn;
import org.augenhoehe.atlas.entry.MapEntryBook;
import org.augenhoehe.participation.walk.SomeWalks;
import org.augenhoehe.people.Click;
import org.augenhoehe.platform.privacy.Erasure;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.mock.web.MockMultipartFile;

import static org.assertj.core.api.Assertions.assertThat;
import static org.augenhoehe.atlas.SomeEntries.EXACT;
import static org.augenhoehe.atlas.SomeEntries.id;
import static org.augenhoehe.atlas.SomeEntries.typed;

/// Somebody marks something, as exactly as they want, changes it, and takes it off the map with a reason.
@PlatformTest
class MarkingTest {
    @Autowired
    SomeEntries entries;

    @Autowired
    Somebody somebody;

    @Autowired
    Click click;

    @Autowired
    Erasure erasure;

    SignedIn author;
    SignedIn other;

    @BeforeEach
    void people() {
        author = somebody.named("Anneliese");
        other = somebody.named("Yusuf");
    }

    @Test
    void aBenchIsMarkedWithOneSentenceAndAPlace() throws Exception {
        var path = entries.mark(author, "RESOURCE", "Bank unter der Linde");
        assertThat(click.look(path).getContentAsString())
                .contains("Bank unter der Linde", "Anneliese", "Ausruhen")
                .doesNotContain("Das brauche ich auch");
        assertThat(click.look("/karte?q=Linde").getContentAsString())
                .contains(path)
                .contains("<p class=\"found__kind\">Ressource", "<p>Ausruhen</p>");
        // One of several ways is needed: none of them is said to be free alone.
        assertThat(click.look(author, "/karte/neu").getContentAsString())
                .contains("place--needed", "Eins davon genügt.");
    }

    @Test
    void withoutAPlaceOrAWordNothingIsMarkedAndWhatWasTypedStays() throws Exception {
        var before = entries.count("atlas.entry");
        var typed = typed("NEED", "Zebrastreifen vor der Schule Nord");
        typed.put("form", "");
        var answer = click.send(author, "/karte/neu", typed);
        assertThat(answer.getStatus()).isEqualTo(422);
        assertThat(answer.getContentAsString()).contains("Sag, wo es ist", "Zebrastreifen vor der Schule Nord");
        typed = typed("NEED", "x");
        assertThat(click.send(author, "/karte/neu", typed).getStatus()).isEqualTo(422);
        typed = typed("NEED", "Ein kaputter Ort");
        typed.put("form", "{\"type\":\"Polygon\",\"coordinates\":[[[9,52],[9.1,52],[9.1,52.1]]]}");
        assertThat(click.send(author, "/karte/neu", typed).getStatus()).isEqualTo(422);
        assertThat(entries.count("atlas.entry")).isEqualTo(before);
    }

    @Test
    void othersSeeThePlaceOnlyAsExactlyAsItsAuthorWants() throws Exception {
        var typed = typed("NEED", "Hilfe beim Einkaufen gesucht");
        typed.put("exactness", "DISTRICT");
        var path = entries.mark(author, typed);
        assertThat(entries.text("shape", path)).doesNotContain("52.3759876").doesNotContain("9.7431234");
        assertThat(click.look(other, path).getContentAsString()).doesNotContain("52.3759876");
        assertThat(click.look("/api/1/map-entries/" + id(path)).getContentAsString())
                .contains("Hilfe beim Einkaufen gesucht")
                .doesNotContain("52.3759876", "Anneliese");
        assertThat(click.look("/karte/daten.geojson")
                        .getContentAsString()
                        .lines()
                        .filter(line -> line.contains(id(path).toString())))
                .singleElement()
                .asString()
                .contains("Hilfe beim Einkaufen gesucht")
                .doesNotContain("52.3759876");
        // Its author finds the place again where they change it.
        assertThat(click.look(author, path + "/aendern").getContentAsString()).contains("52.3759876");
        assertThat(click.look(other, path + "/aendern").getStatus()).isEqualTo(403);
        // Once it is closed nobody needs it any more.
        click.send(author, path + "/schliessen", Map.of("how", "SOLVED", "closeReason", "Frau Weber hilft mir."));
        assertThat(entries.count("atlas.exact_place where entry = '" + id(path) + "'"))
                .isZero();
    }

    @Test
    void anAddressInWordsSaysNoMoreThanTheShape() throws Exception {
        var typed = typed("NEED", "Rampe an der Haustür gesucht");
        typed.put("exactness", "STREET");
        var path = entries.mark(author, typed);
        var answer =
                click.send(author, path + "/aendern", with(typed, Map.of("version", "1", "exactness", "DISTRICT")));
        assertThat(answer.getStatus()).as(answer.getContentAsString()).isEqualTo(303);
        assertThat(entries.text("exactness", path)).isEqualTo("DISTRICT");
        assertThat(entries.count("atlas.exact_place where entry = '" + id(path) + "'"))
                .isEqualTo(1);
    }

    @Test
    void aPictureLosesThePlaceWhereItWasTakenAndNeedsADescription() throws Exception {
        var photo = new MockMultipartFile("picture", "bank.jpg", "image/jpeg", SomeWalks.jpeg());
        var typed = typed("RESOURCE", "Bank am Brunnen");
        assertThat(entries.send(author, "/karte/neu", typed, photo).getStatus()).isEqualTo(422);
        typed.put("pictureDescription", "Eine Bank aus Holz");
        var path =
                String.valueOf(entries.send(author, "/karte/neu", typed, photo).getHeader("Location"));
        var kept = click.look(path + "/bild").getContentAsByteArray();
        assertThat(kept).isNotEmpty();
        assertThat(new String(kept, java.nio.charset.StandardCharsets.ISO_8859_1))
                .doesNotContain("Exif");
        var svg = new MockMultipartFile(
                "picture", "bild.jpg", "image/jpeg", "<svg><script>alert(1)</script></svg>".getBytes());
        assertThat(entries.send(author, "/karte/neu", typed, svg).getStatus()).isEqualTo(422);
    }

    @Test
    void twoWhoChangeItAtOnceDoNotOverwriteEachOther() throws Exception {
        var typed = typed("RESOURCE", "Bücherschrank am Markt");
        var path = entries.mark(author, typed);
        var first = with(typed, Map.of("version", "1", "title", "Bücherschrank am alten Markt"));
        assertThat(click.send(author, path + "/aendern", first).getStatus()).isEqualTo(303);
        var late = with(typed, Map.of("version", "1", "title", "Bücherregal"));
        var answer = click.send(author, path + "/aendern", late);
        assertThat(answer.getStatus()).isEqualTo(422);
        assertThat(answer.getContentAsString()).contains("Bücherregal");
        assertThat(click.send(other, path + "/aendern", with(typed, Map.of("version", "2")))
                        .getStatus())
                .isEqualTo(403);
        assertThat(entries.text("title", path)).isEqualTo("Bücherschrank am alten Markt");
    }

    @Test
    void whatIsTakenOffTheMapSaysWhyAndIsStillReadable() throws Exception {
        var path = entries.mark(author, "RESOURCE", "Offener Garten Sonnenhang");
        assertThat(click.send(author, path + "/schliessen", Map.of("how", "GONE"))
                        .getStatus())
                .isEqualTo(422);
        assertThat(click.send(other, path + "/schliessen", Map.of("how", "GONE", "closeReason", "Weg."))
                        .getStatus())
                .isEqualTo(403);
        click.send(author, path + "/schliessen", Map.of("how", "GONE", "closeReason", "Dort steht jetzt ein Haus."));
        assertThat(click.look(path).getContentAsString())
                .contains("Offener Garten Sonnenhang", "Dort steht jetzt ein Haus.", "Gibt es nicht mehr");
        assertThat(click.look("/karte?q=Sonnenhang").getContentAsString()).doesNotContain(path);
        click.send(author, path + "/wieder");
        assertThat(click.look("/karte?q=Sonnenhang").getContentAsString()).contains(path);
    }

    @Test
    void whatIsWithdrawnLeavesASentence() throws Exception {
        var path = entries.mark(author, "NEED", "Ich suche eine Nachhilfe in Mathe");
        assertThat(click.send(other, path + "/zurueckziehen", Map.of("withdrawReason", "So."))
                        .getStatus())
                .isEqualTo(403);
        click.send(author, path + "/zurueckziehen", Map.of("withdrawReason", "Das war ein Irrtum."));
        assertThat(click.look(path).getContentAsString())
                .contains("Hier stand etwas.", "Das war ein Irrtum.")
                .doesNotContain("Nachhilfe in Mathe");
        assertThat(click.look("/aktuelles").getContentAsString()).doesNotContain("Nachhilfe in Mathe");
        assertThat(click.look("/api/1/map-entries/" + id(path)).getStatus()).isEqualTo(404);
    }

    @Test
    void whatHasALastDayLeavesTheMapAfterIt() throws Exception {
        var typed = typed("RESOURCE", "Hüpfburg bis zum Wochenende");
        typed.put("untilDay", LocalDate.now(MapEntryBook.ZONE).minusDays(1).toString());
        assertThat(click.send(author, "/karte/neu", typed).getStatus()).isEqualTo(422);
        typed.put("untilDay", LocalDate.now(MapEntryBook.ZONE).toString());
        typed.put("fromDay", LocalDate.now(MapEntryBook.ZONE).plusDays(1).toString());
        assertThat(click.send(author, "/karte/neu", typed).getStatus()).isEqualTo(422);
    }

    @Test
    void whoIsErasedLeavesWhatTheyMarkedWithoutNameAndPlace() throws Exception {
        var typed = typed("NEED", "Sitzgelegenheit am Friedhof Ost");
        typed.put("exactness", "STREET");
        var path = entries.mark(author, typed);
        assertThat(click.look(author, "/meine-daten").getContentAsString())
                .contains("Sitzgelegenheit am Friedhof Ost", "52.3759876");
        erasure.erase(author.id());
        assertThat(click.look(path).getContentAsString())
                .contains("Sitzgelegenheit am Friedhof Ost")
                .doesNotContain("Anneliese");
        assertThat(entries.count("atlas.exact_place where entry = '" + id(path) + "'"))
                .isZero();
    }

    private static Map<String, String> with(Map<String, String> typed, Map<String, String> more) {
        var all = new java.util.HashMap<>(typed);
        all.put("form", EXACT);
        all.putAll(more);
        return all;
    }
}
