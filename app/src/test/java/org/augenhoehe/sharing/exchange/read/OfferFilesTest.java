package org.augenhoehe.sharing.exchange.read;

import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.util.Map;

import org.augenhoehe.PlatformTest;
import org.augenhoehe.sharing.exchange.SomeTables;
import org.augenhoehe.sharing.offer.Admits;
import org.augenhoehe.sharing.offer.Category;
import org.augenhoehe.sharing.offer.Deal;
import org.augenhoehe.sharing.offer.Good;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;

import static org.assertj.core.api.Assertions.assertThat;

/// What files say, and why lines of them are refused. Nothing is taken here.
@PlatformTest
class OfferFilesTest {
    @Autowired
    OfferFiles files;

    @ParameterizedTest
    @ValueSource(strings = {";", ",", "\t", "|"})
    void whateverSeparatesTheCells(String separator) {
        var text =
                "Titel;Art;Was;Kategorie;Anzahl;Ort\nSäge;schenken;Ding;werkzeug;3;Straße 1\n".replace(";", separator);
        for (var charset :
                new Charset[] {StandardCharsets.UTF_8, Charset.forName("windows-1252"), StandardCharsets.UTF_16LE}) {
            var read = files.read(text.getBytes(charset), null);
            assertThat(read.refused()).as(charset.name()).isEmpty();
            var offered = read.items().getFirst().offered();
            assertThat(offered.title()).isEqualTo("Säge");
            assertThat(offered.deal()).isEqualTo(Deal.GIVE);
            assertThat(offered.good()).isEqualTo(Good.THING);
            assertThat(offered.category()).isEqualTo(Category.TOOLS);
            assertThat(offered.pieces()).isEqualTo(3);
            assertThat(offered.admits()).isEqualTo(Admits.EVERYBODY);
            assertThat(offered.where().text()).isEqualTo("Straße 1");
        }
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "titel;art | Säge;klauen | DEAL",
                "titel;was | Säge;Spuk | GOOD",
                "titel;kategorie | Säge;Hexerei | CATEGORY",
                "titel;fuer | Säge;mitglieder | ADMITS",
                "titel;fuer | Säge;niemand | ADMITS",
                "titel;anzahl | Säge;0 | PIECES",
                "titel;anzahl | Säge;501 | PIECES",
                "titel;minuten | Säge;viele | MINUTES",
                "titel;breite;laenge | Säge;200;9 | COORDINATES",
                "titel;genauigkeit | Säge;ungefähr | EXACTNESS",
                "titel;zugang | Säge;fliegend | ACCESS",
                "titel;text | xy;x | NO_TITLE",
                "titel;text | Säge | COLUMNS_MISSING",
                "titel;titel | Säge;Säge | COLUMN_TWICE",
                "name;breite | \"Säge;9 | BROKEN",
                "farbe;form | rot;rund | NO_COLUMN",
            })
    void whatCannotBeNamesItsLine(String header, String line, Trouble trouble) {
        var read = files.read((header + "\n" + line + "\n").getBytes(StandardCharsets.UTF_8), null);
        assertThat(read.isTakable()).isFalse();
        assertThat(read.refused()).extracting(RefusedLine::trouble).containsExactly(trouble);
        if (trouble != Trouble.BROKEN && trouble != Trouble.NO_COLUMN && trouble != Trouble.COLUMN_TWICE) {
            assertThat(read.refused().getFirst().line()).isEqualTo(2);
        }
    }

    @Test
    void nothingIsNothing() {
        assertThat(files.read(new byte[0], null).refused())
                .extracting(RefusedLine::trouble)
                .containsExactly(Trouble.EMPTY);
        assertThat(files.read("titel\n".getBytes(StandardCharsets.UTF_8), null).refused())
                .extracting(RefusedLine::trouble)
                .containsExactly(Trouble.EMPTY);
    }

    @Test
    void theSameTwiceInOneFileIsRefused() {
        var read = files.read("kennung;titel\nA1;Säge\nA1;Axt am Bach\n".getBytes(StandardCharsets.UTF_8), null);
        assertThat(read.refused()).containsExactly(new RefusedLine(3, Trouble.TWICE, "Axt am Bach"));
    }

    @Test
    void aMixedFileNamesTheLine() {
        var some = "titel\nSäge\n".getBytes(StandardCharsets.UTF_8);
        var more = "Löffel\n".getBytes(Charset.forName("windows-1252"));
        var both = new byte[some.length + more.length];
        System.arraycopy(some, 0, both, 0, some.length);
        System.arraycopy(more, 0, both, some.length, more.length);
        assertThat(files.read(both, null).refused()).containsExactly(new RefusedLine(3, Trouble.MIXED, ""));
    }

    @Test
    void theTableOfCommonsBookingTellsThingsPlacesAndHours() throws IOException {
        var read = files.read(SomeTables.resource("commonsbooking.csv"), null);
        assertThat(read.refused()).isEmpty();
        assertThat(read.foreign()).isTrue();
        assertThat(read.items())
                .extracting(one -> one.offered().title())
                .containsExactly("Lastenrad Erpel", "Beamer Krickente");
        var bike = read.items().getFirst().offered();
        assertThat(bike.good()).isEqualTo(Good.VEHICLE);
        assertThat(bike.where().text()).isEqualTo("Ufergasse 3, 30159 Hannover");
        assertThat(bike.about()).contains("Trägt 80").contains("& zwei Kinder.").doesNotContain("<p>");
        assertThat(read.lent()).hasSize(2);
        // What the clock on the wall shows: in February an hour, in June two hours before UTC.
        assertThat(read.lent().getFirst().span().from()).isEqualTo(Instant.parse("2026-02-02T23:00:00Z"));
        assertThat(read.lent().getFirst().span().until()).isEqualTo(Instant.parse("2026-02-04T23:00:00Z"));
        assertThat(read.lent().getLast().span().from()).isEqualTo(Instant.parse("2099-06-03T08:00:00Z"));
        assertThat(read.left())
                .isEqualTo(Map.of(LeftOut.BLOCKED_TIMES, 1, LeftOut.CANCELLED, 1, LeftOut.UNCONFIRMED, 1));
        assertThat(read.toString()).doesNotContain("Beispielmann", "Musterfrau", "bbeispiel", "ENTE", "Helm");
    }

    @Test
    void theJsonOfTheCommonsApiTellsTheSame() throws IOException {
        var read = files.read(SomeTables.resource("commons-api.json"), null);
        assertThat(read.refused()).isEmpty();
        assertThat(read.items())
                .extracting(one -> one.offered().title())
                .containsExactly("Pavillon Schnatterer", "Bollerwagen Gründler");
        var first = read.items().getFirst().offered();
        assertThat(first.where().latitude()).isEqualTo(52.3755);
        assertThat(first.about()).isEqualTo("3 mal 3 Meter");
        assertThat(read.lent()).hasSize(1);
        assertThat(read.lent().getFirst().span().from()).isEqualTo(Instant.parse("2099-05-03T08:00:00Z"));
    }

    @Test
    void brokenJsonIsToldSo() {
        for (var text : new String[] {"{\"items\": [", "{\"things\": []}"}) {
            assertThat(files.read(text.getBytes(StandardCharsets.UTF_8), null).isTakable())
                    .isFalse();
        }
    }

    @Test
    void aFileMadeToBeSlowIsNotSlow() {
        var text = "{\"items\": [{\"name\": \"Leiter\", \"description\": \"" + "<".repeat(1_000_000) + "\"}]}";
        var begun = System.nanoTime();
        assertThat(files.read(text.getBytes(StandardCharsets.UTF_8), null).refused())
                .extracting(RefusedLine::trouble)
                .containsExactly(Trouble.TOO_LONG);
        assertThat(Duration.ofNanos(System.nanoTime() - begun)).isLessThan(Duration.ofSeconds(5));
    }

    @Test
    void whatTheDatabaseCannotKeepIsCutOrRefused() {
        var place = "Am Ufer ".repeat(40);
        var text = """
                {"items": [{"name": "Lei\\u0000ter", "availability": [
                    {"location_uid": "1", "status": "booked", "start": "+999999999-12-30T00:00:00Z",
                     "end": "+999999999-12-31T00:00:00Z"}]}],
                 "locations": {"features": [
                    {"properties": {"uid": "1", "name": "PLACE"}, "geometry": {"coordinates": [9.7, 52.3]}},
                    {"properties": {"uid": "2", "name": "Weg"}, "geometry": {"coordinates": [[9, 52], [10, 53]]}}]}}
                """.replace("PLACE", place);
        var read = files.read(text.getBytes(StandardCharsets.UTF_8), null);
        assertThat(read.refused()).extracting(RefusedLine::trouble).containsExactly(Trouble.TIMES);
        var offered = read.items().getFirst().offered();
        assertThat(offered.title()).isEqualTo("Leiter");
        assertThat(offered.where().text()).hasSizeLessThanOrEqualTo(200);
        var table = "ID;type;item-post_title;repetition-start;repetition-end;post_status\n" + "7".repeat(300)
                + ";Buchung;Leiter;2099-05-03T08:00:00+00:00;2099-05-03T09:00:00+00:00;confirmed\n";
        assertThat(files.read(table.getBytes(StandardCharsets.UTF_8), null).refused())
                .extracting(RefusedLine::trouble)
                .containsExactly(Trouble.TOO_LONG);
        assertThat(files.read("titel\nLeiter\0\n".getBytes(StandardCharsets.UTF_16), null)
                        .refused())
                .extracting(RefusedLine::trouble)
                .containsExactly(Trouble.NO_TEXT);
    }

    @Test
    void whereOnlyThePointIsToldItIsKept() {
        var read = files.read("titel;breite;laenge\nLeiter;52.37599;9.74312\n".getBytes(StandardCharsets.UTF_8), null);
        assertThat(read.items().getFirst().offered().where().text()).isEqualTo("52.37599, 9.74312");
    }
}
