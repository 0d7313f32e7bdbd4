package org.augenhoehe.places.geometry;

import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

class ShapeFilesTest {
    private final List<Feature> told = new ArrayList<>();

    @Test
    void aCollectionIsReadFeatureByFeatureAndGoesOnAfterAMistake() {
        var read = json("""
                {"type":"FeatureCollection","name":"Bänke","features":[
                  {"type":"Feature","properties":{"name":"Bank","plaetze":3,"extra":{"a":1},"nichts":null},
                   "geometry":{"type":"Point","coordinates":[8.4,49]}},
                  {"type":"Feature","properties":null,"geometry":null},
                  {"type":"Feature","properties":{},"geometry":{"type":"LineString","coordinates":[[8.4,49],[8.5,49]]}}]}
                """);
        assertThat(read).isEqualTo(new FileRead.Done(3));
        assertThat(told.getFirst().words()).isEqualTo(Map.of("name", "Bank", "plaetze", "3"));
        assertThat(told)
                .extracting(Feature::shape)
                .satisfiesExactly(
                        first -> assertThat(first).isInstanceOf(Shape.Read.class),
                        second -> assertThat(second).isInstanceOf(Shape.Bad.class),
                        third -> assertThat(third).isInstanceOf(Shape.Read.class));
    }

    @Test
    void whatStoodBeforeABreakIsToldAndTheBreakHasItsLine() {
        var read = json("""
                {"type":"FeatureCollection","features":[
                {"type":"Feature","properties":{},"geometry":{"type":"Point","coordinates":[8.4,49]}},
                {"type":
                """);
        assertThat(read).isInstanceOfSatisfying(FileRead.Broken.class, broken -> {
            assertThat(broken.reason()).isEqualTo(Flaw.NOT_JSON);
            assertThat(broken.where()).isNotEmpty();
        });
        assertThat(told).hasSize(1);
    }

    @Test
    void aTrackOfAWalkKeepsItsNameAndPieces() {
        var read = gpx("""
                <gpx xmlns="http://www.topografix.com/GPX/1/1" version="1.1"><metadata><name>Alles</name></metadata>
                <wpt lat="49" lon="8.4"><name>Bank &amp; Brunnen</name></wpt>
                <trk><name>Schulweg</name><trkseg><trkpt lat="49" lon="8.4"><name>nein</name></trkpt>
                <trkpt lat="49.01" lon="8.41"><ele>112</ele></trkpt></trkseg>
                <trkseg><trkpt lat="49.02" lon="8.42"/><trkpt lat="49.03" lon="8.43"/></trkseg></trk>
                <rte><rtept lat="abc" lon="8.4"/></rte></gpx>
                """);
        assertThat(read).isEqualTo(new FileRead.Done(3));
        assertThat(told.get(0).words()).containsEntry("name", "Bank & Brunnen");
        assertThat(told.get(1).words()).isEqualTo(Map.of("name", "Schulweg"));
        assertThat(((Shape.Read) told.get(1).shape()).geometry().getNumGeometries())
                .isEqualTo(2);
        assertThat(told.get(2).shape()).isEqualTo(new Shape.Bad(Flaw.NOT_NUMBERS, "1"));
    }

    @Test
    void nothingOutsideOfTheFileIsReadAndNothingUnfolds() {
        var outside = gpx("""
                <?xml version="1.0"?><!DOCTYPE gpx [<!ENTITY x SYSTEM "file:///etc/hostname">]>
                <gpx><wpt lat="49" lon="8.4"><name>&x;</name></wpt></gpx>
                """.strip());
        assertThat(told.toString()).doesNotContain(hostname());
        assertThat(outside).isNotNull();
        told.clear();
        gpx("""
                <?xml version="1.0"?><!DOCTYPE gpx [<!ENTITY a "lol"><!ENTITY b "&a;&a;&a;&a;">]>
                <gpx><wpt lat="49" lon="8.4"><name>&b;</name></wpt></gpx>
                """.strip());
        assertThat(told.toString()).doesNotContain("lol");
        assertThat(gpx("<kml/>")).isEqualTo(new FileRead.Broken(Flaw.NOT_A_SHAPE, ""));
        assertThat(gpx("nein")).isInstanceOf(FileRead.Broken.class);
    }

    private static String hostname() {
        try {
            return java.nio.file.Files.readString(java.nio.file.Path.of("/etc/hostname"))
                    .strip();
        } catch (java.io.IOException none) {
            return "no such file here";
        }
    }

    private FileRead json(String text) {
        return GeoJsonFile.read(in(text), null, told::add);
    }

    private FileRead gpx(String text) {
        return GpxFile.read(in(text), null, told::add);
    }

    private static ByteArrayInputStream in(String text) {
        return new ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8));
    }
}
