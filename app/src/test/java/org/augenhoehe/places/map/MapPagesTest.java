package org.augenhoehe.places.map;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;

import org.augenhoehe.CountedQueries;
import org.augenhoehe.PlatformTest;
import org.augenhoehe.kernel.Ids;
import org.augenhoehe.places.geometry.Geometries;
import org.augenhoehe.places.geometry.Shape;
import org.augenhoehe.platform.database.DataFolder;
import org.junit.jupiter.api.Test;
import org.locationtech.jts.geom.Geometry;
import org.locationtech.jts.geom.GeometryFactory;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.transaction.IllegalTransactionStateException;
import org.springframework.transaction.support.TransactionTemplate;

import io.github.sebasbaumh.mapbox.vectortile.adapt.jts.MvtReader;
import io.github.sebasbaumh.mapbox.vectortile.adapt.jts.TagKeyValueMapConverter;
import io.github.sebasbaumh.mapbox.vectortile.adapt.jts.model.JtsMvt;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;

@PlatformTest
class MapPagesTest {
    private static final MapLayer LAYER = new MapLayer("probe", "places.map.title", MapSign.SQUARE, "P");
    private static final MapLayer OTHER = new MapLayer("probe-zwei", "places.map.title", MapSign.DIAMOND, "Z");

    @Autowired
    MockMvc mvc;

    @Autowired
    MapIndex map;

    @Autowired
    List<MapLayer> layers;

    @Autowired
    CountedQueries queries;

    @Autowired
    DataFolder data;

    @Autowired
    TransactionTemplate transaction;

    @Test
    void theListIsOrderedByTheDistanceAndSaysIt() throws Exception {
        put(mark("Zwiebelturm fern", 0.05), mark("Zwiebelturm nah", 0.001), mark("Zwiebelturm mittel", 0.02));
        var html = html("q=Zwiebelturm&ort-breite=49.2&ort-laenge=9.2");
        assertThat(html).contains("3 Einträge").contains("110 m entfernt").contains("5,6 km entfernt");
        assertThat(html.indexOf("turm nah")).isLessThan(html.indexOf("turm mittel"));
        assertThat(html.indexOf("turm mittel")).isLessThan(html.indexOf("turm fern"));
        assertThat(html("q=Zwiebelturm")).doesNotContain("m entfernt").contains("Nach dem Alphabet");
    }

    @Test
    void listAndTilesGiveTheSameAnswers() throws Exception {
        put(mark("Quittenbaum eins", 0.01), mark("Quittenbaum zwei", 0.0101), mark("Quittenbaum drei", 0.05));
        put(new MapMark(Ids.next(), OTHER, "obst", "Quittenbaum vier", Geometries.point(49.3, 9.3), "/leicht"));
        for (var filter : List.of("q=Quittenbaum", "q=Quittenbaum&ebene=probe", "q=Quittenbaum&art=obst")) {
            var listed = html(filter).split("class=\"mapped\"", -1).length - 1;
            assertThat(onMap(tile("0/0/0", filter)))
                    .as(filter)
                    .isEqualTo(listed)
                    .isPositive();
        }
        assertThat(html("q=Quittenbaum&ebene=probe")).contains("3 Einträge");
        assertThat(html("q=Quittenbaum&art=obst")).contains("Ein Eintrag").contains("Quittenbaum vier");
    }

    @Test
    void aSingleMarkSaysWhatItIsAndACloudOfThemHowMany() throws Exception {
        put(mark("Haselnussstrauch", 0.3));
        assertThat(told(tile("0/0/0", "q=Haselnussstrauch")))
                .singleElement()
                .satisfies(told -> assertThat(told)
                        .contains("ebene=probe", "titel=Haselnussstrauch", "pfad=/leicht")
                        .doesNotContain("anzahl"));
        put(IntStream.range(0, 40)
                .mapToObj(number -> mark("Mirabellenwiese", 0.3))
                .toArray(MapMark[]::new));
        assertThat(told(tile("20/550000/360000", "q=Mirabellenwiese"))).isEmpty();
        assertThat(told(tile("0/0/0", "q=Mirabellenwiese")))
                .singleElement()
                .satisfies(told -> assertThat(told).contains("anzahl=40"));
    }

    @Test
    void areasAreCutAtTheEdgesAndGoneWhereTheyAreTooSmall() throws Exception {
        var area = ((Shape.Read) Geometries.read(
                        "{\"type\":\"Polygon\",\"coordinates\":[[[9,49],[10,49],[10,50],[9,50],[9,49]]]}"))
                .geometry();
        put(new MapMark(Ids.next(), LAYER, "", "Kirschgarten", area, "/leicht"));
        var near = read(tile("11/1077/700", "q=Kirschgarten"));
        assertThat(near.getLayer("formen").getGeometries())
                .singleElement()
                .satisfies(shape ->
                        assertThat(shape.getEnvelopeInternal().getWidth()).isBetween(4096.0, 4400.0));
        assertThat(read(tile("0/0/0", "q=Kirschgarten")).getLayer("formen")).isNull();
        assertThat(onMap(tile("0/0/0", "q=Kirschgarten"))).isOne();
    }

    @Test
    void whatIsTakenAwayIsGoneFromTheListAtOnce() throws Exception {
        var id = Ids.next();
        put(new MapMark(id, LAYER, "", "Ebereschenallee", Geometries.point(49, 9), "/leicht"));
        assertThat(html("q=Ebereschenallee")).contains("Ein Eintrag");
        transaction.executeWithoutResult(any -> map.remove(LAYER, id));
        assertThat(html("q=Ebereschenallee")).contains("Nichts gefunden");
        assertThatThrownBy(() -> map.remove(LAYER, id)).isInstanceOf(IllegalTransactionStateException.class);
    }

    @Test
    void puttingItAgainReplacesIt() throws Exception {
        var id = Ids.next();
        put(new MapMark(id, LAYER, "", "Wacholderheide", Geometries.point(49, 9), "/leicht"));
        put(new MapMark(id, LAYER, "", "Wacholderheide neu", Geometries.point(50, 9), "/leicht"));
        assertThat(html("q=Wacholderheide")).contains("Ein Eintrag").contains("Wacholderheide neu");
    }

    @Test
    void whoHasATileAlreadyIsToldSo() throws Exception {
        var first = answer("/karte/kacheln/3/4/2.mvt");
        assertThat(first.getContentType()).isEqualTo("application/vnd.mapbox-vector-tile");
        var again = mvc.perform(get("/karte/kacheln/3/4/2.mvt").header("If-None-Match", first.getHeader("ETag")))
                .andReturn()
                .getResponse();
        assertThat(again.getStatus()).isEqualTo(304);
        for (var none : List.of("/karte/kacheln/3/9/2.mvt", "/karte/kacheln/21/0/0.mvt", "/karte/kacheln/99/0/0.mvt")) {
            assertThat(answer(none).getStatus()).as(none).isEqualTo(404);
        }
    }

    @Test
    void onOtherSitesTheMapSetsNoCookieAndOnlyItMayStandInAFrame() throws Exception {
        var embedded = answer("/karte/einbetten");
        assertThat(embedded.getStatus()).isEqualTo(200);
        assertThat(embedded.getHeaders("Set-Cookie")).isEmpty();
        assertThat(embedded.getHeader("X-Frame-Options")).isNull();
        assertThat(embedded.getHeader("Content-Security-Policy"))
                .contains("frame-ancestors *")
                .contains("script-src 'self'");
        assertThat(embedded.getContentAsString()).doesNotContain("<form");
        var chosen = answer("/karte/einbetten?sprache=en");
        assertThat(chosen.getStatus()).isEqualTo(200);
        assertThat(chosen.getHeaders("Set-Cookie")).isEmpty();
        for (var other : List.of("/karte", "/karte/einbetten/", "/impressum")) {
            assertThat(answer(other).getHeader("X-Frame-Options")).as(other).isEqualTo("DENY");
            assertThat(answer(other).getHeader("Content-Security-Policy")).contains("frame-ancestors 'none'");
        }
    }

    @Test
    void theStreetsOfThePlaceAreReadInPiecesAndMayBeMissing() throws Exception {
        var file = data.path().resolve("karte.pmtiles");
        assertThat(answer("/karte/grund.pmtiles").getStatus()).isEqualTo(404);
        assertThat(answer("/karte/anfang.json").getContentAsString()).contains("\"ground\":\"\"");
        Files.createDirectories(data.path());
        Files.writeString(file, "PMTiles and more");
        try {
            var piece = mvc.perform(get("/karte/grund.pmtiles").header("Range", "bytes=3-6"))
                    .andReturn()
                    .getResponse();
            assertThat(piece.getStatus()).isEqualTo(206);
            assertThat(piece.getContentAsString()).isEqualTo("iles");
            assertThat(piece.getHeader("Content-Range")).isEqualTo("bytes 3-6/16");
            // Streets bring their own names.
            assertThat(answer("/karte/anfang.json").getContentAsString())
                    .contains("/karte/grund.pmtiles")
                    .contains("\"names\":[]");
        } finally {
            Files.delete(file);
        }
    }

    @Test
    void nothingThatIsTypedRunsAndStrangeQuestionsAreAnswered() throws Exception {
        put(mark("Schlehenhecke <script>alert(3)</script>", 0.4));
        assertThat(html("q=Schlehenhecke")).contains("Schlehenhecke &lt;script&gt;");
        for (var strange : List.of(
                "seite=-1",
                "seite=99999999999",
                "ort=%3F%3F",
                "ebene=gibtesnicht",
                "q=%22%3E%3Cb%3E",
                "ort-breite=x&ort-laenge=y",
                "art=%00")) {
            assertThat(answer("/karte?" + strange).getStatus()).as(strange).isLessThan(500);
        }
    }

    @Test
    void everyLayerHasAShapeOfItsOwn() {
        assertThat(layers).extracting(MapLayer::sign).doesNotHaveDuplicates();
    }

    @Test
    void moreMarksCostNoMoreQueries() throws Exception {
        put(mark("Einzelmarke", 0.1));
        put(IntStream.range(0, 30)
                .mapToObj(number -> mark("Vielfachmarke", number / 100.0))
                .toArray(MapMark[]::new));
        html("q=Einzelmarke");
        var few = queries.during(() -> html("q=Einzelmarke"));
        assertThat(queries.during(() -> html("q=Vielfachmarke"))).isEqualTo(few);
    }

    private static MapMark mark(String title, double north) {
        return new MapMark(Ids.next(), LAYER, "", title, Geometries.point(49.2 + north, 9.2), "/leicht");
    }

    private void put(MapMark... marks) {
        transaction.executeWithoutResult(any -> map.putAll(Stream.of(marks)));
    }

    private String html(String filter) throws Exception {
        return answer("/karte?" + filter).getContentAsString();
    }

    private byte[] tile(String tile, String filter) throws Exception {
        return answer("/karte/kacheln/" + tile + ".mvt?" + filter).getContentAsByteArray();
    }

    private MockHttpServletResponse answer(String address) throws Exception {
        return mvc.perform(get(java.net.URI.create(address))).andReturn().getResponse();
    }

    /// How many marks a tile stands for.
    private static int onMap(byte[] tile) throws IOException {
        return told(tile).stream()
                .mapToInt(told ->
                        told.contains("anzahl=") ? Integer.parseInt(told.replaceAll(".*anzahl=(\\d+).*", "$1")) : 1)
                .sum();
    }

    private static List<String> told(byte[] tile) throws IOException {
        var layer = read(tile).getLayer("marken");
        return layer == null
                ? List.of()
                : layer.getGeometries().stream()
                        .map(Geometry::getUserData)
                        .map(String::valueOf)
                        .toList();
    }

    private static JtsMvt read(byte[] tile) throws IOException {
        return MvtReader.loadMvt(new ByteArrayInputStream(tile), new GeometryFactory(), new TagKeyValueMapConverter());
    }
}
