package org.augenhoehe.places.geometry;

import java.util.stream.Collectors;
import java.util.stream.IntStream;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.locationtech.jts.geom.Envelope;

import static org.assertj.core.api.Assertions.assertThat;

class GeometriesTest {
    private static final Envelope KARLSRUHE = new Envelope(8.2, 8.6, 48.9, 49.1);

    @Test
    void whatIsWrittenIsReadAgain() {
        for (var shape : new String[] {
            "{\"type\":\"Point\",\"coordinates\":[8.4044,49.0094]}",
            "{\"type\":\"LineString\",\"coordinates\":[[8.4,49],[8.41,49.01]]}",
            "{\"type\":\"Polygon\",\"coordinates\":[[[8.4,49],[8.41,49],[8.41,49.01],[8.4,49]]]}",
            "{\"type\":\"MultiPoint\",\"coordinates\":[[8.4,49],[8.41,49.01]]}"
        }) {
            assertThat(Geometries.write(read(shape))).isEqualTo(shape);
        }
        assertThat(
                        read("{\"type\":\"Feature\",\"properties\":{},\"geometry\":{\"type\":\"Point\",\"coordinates\":[8,49]}}")
                                .getCoordinate()
                                .y)
                .isEqualTo(49);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '§',
            value = {
                "EMPTY|§ §",
                "NOT_JSON|{\"type\":",
                "NOT_JSON|<gpx/>",
                "NOT_A_SHAPE|{\"type\":\"Kreis\",\"coordinates\":[8,49]}",
                "NOT_A_SHAPE|[]",
                "NOT_NUMBERS|{\"type\":\"Point\",\"coordinates\":[\"8\",\"49\"]}",
                "NOT_NUMBERS|{\"type\":\"Point\",\"coordinates\":[8]}",
                "OUT_OF_RANGE|{\"type\":\"Point\",\"coordinates\":[4000000,600000]}",
                "OUT_OF_RANGE|{\"type\":\"Point\",\"coordinates\":[1e999,49]}",
                "SWAPPED|{\"type\":\"Point\",\"coordinates\":[49,124]}",
                "SWAPPED|{\"type\":\"Point\",\"coordinates\":[49.01,8.4]}",
                "TOO_FEW_POINTS|{\"type\":\"LineString\",\"coordinates\":[[8,49]]}",
                "TOO_FEW_POINTS|{\"type\":\"Polygon\",\"coordinates\":[[[8,49],[8.1,49]]]}",
                "OPEN_RING|{\"type\":\"Polygon\",\"coordinates\":[[[8,49],[8.1,49],[8.1,49.1],[8,49.1]]]}",
                "CROSSES_ITSELF|{\"type\":\"Polygon\",\"coordinates\":[[[8,49],[8.1,49.1],[8.1,49],[8,49.1],[8,49]]]}"
            })
    void aMistakeHasItsName(Flaw flaw, String text) {
        assertThat(Geometries.read(text, KARLSRUHE))
                .isInstanceOfSatisfying(
                        Shape.Bad.class, bad -> assertThat(bad.reason()).isEqualTo(flaw));
    }

    @Test
    void hugeShapesAreRefusedBeforeTheyAreBuilt() {
        var points = IntStream.rangeClosed(0, Geometries.MOST_POINTS)
                .mapToObj(number -> "[8," + number / 1e4 + "]")
                .collect(Collectors.joining(","));
        assertThat(Geometries.read("{\"type\":\"LineString\",\"coordinates\":[" + points + "]}"))
                .isEqualTo(new Shape.Bad(Flaw.TOO_MANY_POINTS, ""));
        assertThat(Geometries.read("[".repeat(3_000_000))).isInstanceOf(Shape.Bad.class);
        assertThat(Geometries.read("[".repeat(100_000))).isInstanceOf(Shape.Bad.class);
    }

    @Test
    void aPlaceFarAwayIsNoMistake() {
        assertThat(Geometries.read("{\"type\":\"Point\",\"coordinates\":[-80.2,25.8]}", KARLSRUHE))
                .isInstanceOf(Shape.Read.class);
    }

    private static org.locationtech.jts.geom.Geometry read(String text) {
        return ((Shape.Read) Geometries.read(text)).geometry();
    }
}
