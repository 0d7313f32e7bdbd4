package org.augenhoehe.atlas;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.UUID;

import org.augenhoehe.PlatformTest;
import org.augenhoehe.Somebody;
import org.augenhoehe.Somebody.SignedIn;
import org.augenhoehe.people.Click;
import org.augenhoehe.people.Founding;
import org.augenhoehe.platform.security.Role;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.mock.web.MockMultipartFile;

import static org.assertj.core.api.Assertions.assertThat;

/// A file with many entries is read, looked at, and taken as a whole or not at all; every line that is left out says
/// why.
@PlatformTest
class MapFilesTest {
    private static final Charset OLD = Charset.forName("windows-1252");

    @Autowired
    SomeEntries entries;

    @Autowired
    Founding founding;

    @Autowired
    Somebody somebody;

    @Autowired
    Click click;

    @Autowired
    JdbcClient db;

    SignedIn operator;

    @BeforeEach
    void anOperator() {
        operator = somebody.named("Betreiberin", Role.OPERATOR);
    }

    @Test
    void aTableInTwoEncodingsIsReadAndStandsOnTheMapOnlyOnceItIsTaken() throws Exception {
        var file = new ByteArrayOutputStream();
        file.write("Titel;Breite;Länge;Kategorie;Farbe\n".getBytes(StandardCharsets.UTF_8));
        file.write("Bänke am Kanalufer Eins;52,3701;9,7301;ausruhen;rot\n".getBytes(StandardCharsets.UTF_8));
        file.write("Bänke am Kanalufer Zwei;52.3702;9.7302;ausruhen;rot\n".getBytes(OLD));
        file.write("Bänke am Kanalufer Drei;52.3703;;ausruhen;rot\n".getBytes(StandardCharsets.UTF_8));
        file.write("x;52.3704;9.7304;ausruhen;rot\n".getBytes(StandardCharsets.UTF_8));
        file.write("Bänke am Kanalufer Fünf;152.37;9.7305;ausruhen;rot\n".getBytes(StandardCharsets.UTF_8));
        var path = read(operator, "bänke.csv", file.toByteArray(), Map.of());
        var html = click.look(operator, path).getContentAsString();
        assertThat(html)
                .contains("2 Einträge gelesen, 3 abgelehnt", "Bänke am Kanalufer Zwei", "1 Zeile war nicht in UTF-8")
                .contains("farbe")
                .contains(">4<", ">5<", ">6<");
        assertThat(click.look("/karte?q=Kanalufer").getContentAsString()).doesNotContain("Kanalufer Eins");
        assertThat(click.look(somebody.plain(), path).getStatus()).isEqualTo(404);
        click.send(operator, path + "/uebernehmen");
        settled(operator, path);
        assertThat(click.look("/karte?q=Kanalufer").getContentAsString())
                .contains("Bänke am Kanalufer Eins", "Bänke am Kanalufer Zwei");
        // Twice does not take it twice.
        click.send(operator, path + "/uebernehmen");
        assertThat(entries.count("atlas.entry where import = '" + id(path) + "'"))
                .isEqualTo(2);
        assertThat(entries.count("atlas.staged where import = '" + id(path) + "'"))
                .isZero();
    }

    @Test
    void wrongRingsAreLeftOutWithTheirNumberAndWhatIsDroppedLeavesNothing() throws Exception {
        var json = """
                {"type":"FeatureCollection","features":[
                {"type":"Feature","geometry":{"type":"Polygon","coordinates":[[[9.7,52.3],[9.8,52.4],[9.8,52.3],[9.7,52.4],[9.7,52.3]]]},"properties":{"name":"Wiese mit Knoten"}},
                {"type":"Feature","geometry":{"type":"Polygon","coordinates":[[[9.7,52.3],[9.8,52.3],[9.8,52.4],[9.7,52.3]]]},"properties":{"name":"Wiese Rosenau"}},
                {"type":"Feature","geometry":null,"properties":{"name":"Wiese Nirgendwo"}}
                ]}""";
        var path = read(operator, "wiesen.geojson", json.getBytes(StandardCharsets.UTF_8), Map.of());
        assertThat(click.look(operator, path).getContentAsString())
                .contains("1 Eintrag gelesen, 2 abgelehnt", "Wiese Rosenau");
        click.send(operator, path + "/verwerfen");
        assertThat(click.look(operator, path).getContentAsString()).contains("Davon ist nichts auf der Karte.");
        assertThat(entries.count("atlas.staged where import = '" + id(path) + "'"))
                .isZero();
        assertThat(entries.count("atlas.entry where title = 'Wiese Rosenau'")).isZero();
    }

    @Test
    void aTrackIsReadFromADevice() throws Exception {
        var gpx = """
                <gpx version="1.1" xmlns="http://www.topografix.com/GPX/1/1"><trk><name>Weg am Wehr</name><trkseg>
                <trkpt lat="52.37" lon="9.73"/><trkpt lat="52.38" lon="9.74"/></trkseg></trk></gpx>""";
        var path = read(operator, "weg.gpx", gpx.getBytes(), Map.of());
        click.send(operator, path + "/uebernehmen");
        settled(operator, path);
        assertThat(click.look("/karte/daten.geojson").getContentAsString()).contains("Weg am Wehr", "LineString");
        assertThat(click.look("/karte/daten.gpx").getContentAsString()).contains("<name>Weg am Wehr</name>");
        assertThat(click.look("/karte/daten.csv").getContentAsString()).contains("Weg am Wehr");
    }

    @Test
    void whatIsNoTableIsRefusedInASentence() throws Exception {
        assertThat(entries.send(operator, "/karte/einlesen", Map.of(), file("bild.png", new byte[] {1, 2}))
                        .getStatus())
                .isEqualTo(422);
        var binary = read(operator, "bild.csv", new byte[] {'P', 'N', 'G', 0, 0, 1}, Map.of());
        assertThat(click.look(operator, binary).getContentAsString()).contains("Das ist kein Text.");
        var nameless = read(operator, "ohne.csv", "breite;laenge\n52;9\n".getBytes(), Map.of());
        assertThat(click.look(operator, nameless).getContentAsString()).contains("Eine Spalte fehlt: titel");
        var torn = read(
                operator, "kaputt.geojson", "{\"type\":\"FeatureCollection\",\"features\":[{".getBytes(), Map.of());
        assertThat(click.look(operator, torn).getContentAsString()).contains("Nichts hat sich geändert");
    }

    @Test
    void onlyWhoSpeaksForTheGroupReadsFilesIntoItsCollection() throws Exception {
        var speaker = somebody.named("Petra");
        var group = founding.group(speaker);
        var made = click.send(
                speaker,
                "/karte/sammlungen/neu",
                Map.of("kind", "RESOURCE", "name", "Ruhige Räume " + group, "months", "6", "keeper", group.toString()));
        var path = String.valueOf(made.getHeader("Location"));
        var collection = path.substring("/karte/sammlungen/".length());
        click.send(speaker, path + "/felder", Map.of("fieldName", "Stufen", "fieldKind", "NUMBER", "needed", "true"));
        var table = "titel;breite;laenge;Stufen\nRaum Eins;52.37;9.73;2\nRaum Zwei;52.37;9.73;viele\n".getBytes();
        assertThat(entries.send(
                                somebody.plain(),
                                "/karte/einlesen",
                                Map.of("collection", collection),
                                file("r.csv", table))
                        .getStatus())
                .isEqualTo(403);
        assertThat(entries.send(speaker, "/karte/einlesen", Map.of(), file("r.csv", table))
                        .getStatus())
                .isEqualTo(403);
        var read = read(speaker, "r.csv", table, Map.of("collection", collection));
        assertThat(click.look(speaker, read).getContentAsString())
                .contains("1 Eintrag gelesen, 1 abgelehnt", "Stufen: viele");
        click.send(speaker, read + "/uebernehmen");
        settled(speaker, read);
        assertThat(click.look(path).getContentAsString()).contains("Raum Eins").doesNotContain("Raum Zwei");
    }

    /// @return the address of the report, once the file is read
    private String read(SignedIn by, String name, byte[] content, Map<String, String> typed) throws Exception {
        var answer = entries.send(by, "/karte/einlesen", typed, file(name, content));
        assertThat(answer.getStatus()).as(answer.getContentAsString()).isEqualTo(303);
        var path = String.valueOf(answer.getHeader("Location"));
        settled(by, path);
        return path;
    }

    private void settled(SignedIn by, String path) throws Exception {
        for (int i = 0; i < 1000; i++) {
            var state = db.sql("select state from atlas.import where id = :id")
                    .param("id", id(path))
                    .query(String.class)
                    .single();
            if (!state.equals("READING") && !state.equals("TAKING")) {
                return;
            }
            Thread.sleep(50);
        }
        throw new AssertionError("it takes too long");
    }

    private static MockMultipartFile file(String name, byte[] content) throws Exception {
        return new MockMultipartFile("file", name, "application/octet-stream", new ByteArrayInputStream(content));
    }

    private static UUID id(String path) {
        return UUID.fromString(path.substring(path.lastIndexOf('/') + 1));
    }
}
