package org.augenhoehe.places;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.DoubleRange;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

class CoordinatesTest {
    private static final Coordinates BERLIN = new Coordinates(52.5200, 13.4050);
    private static final Coordinates HAMBURG = new Coordinates(53.5511, 9.9937);

    @Test
    void distancesAreThoseOfAnAtlas() {
        assertThat(BERLIN.distanceTo(HAMBURG)).isCloseTo(255_300, within(1_500.0));
        assertThat(BERLIN.distanceTo(BERLIN)).isZero();
        assertThat(new Coordinates(0, 179.9).distanceTo(new Coordinates(0, -179.9)))
                .isCloseTo(22_239, within(50.0));
    }

    @ParameterizedTest
    @CsvSource({"91, 0", "-90.1, 0", "0, 180.5", "NaN, 0", "0, Infinity", "abc, 0", "'', ''"})
    void whatIsNotOnTheEarthIsNoPoint(String latitude, String longitude) {
        assertThat(Coordinates.find(latitude, longitude)).isEmpty();
    }

    @Test
    void aPointThatIsNoneIsRefused() {
        assertThatThrownBy(() -> new Coordinates(Double.NaN, 0)).isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void aGermanCommaIsUnderstood() {
        assertThat(Coordinates.find("52,52", " 13,405 ")).contains(BERLIN);
    }

    @Property(tries = 500)
    void everythingWithinADistanceLiesInTheBoxAround(
            @ForAll @DoubleRange(min = -85, max = 85) double latitude,
            @ForAll @DoubleRange(min = -175, max = 175) double longitude,
            @ForAll @DoubleRange(min = -0.5, max = 0.5) double north,
            @ForAll @DoubleRange(min = -0.5, max = 0.5) double east) {
        var centre = new Coordinates(latitude, longitude);
        var other = new Coordinates(latitude + north, longitude + east);
        var box = centre.around(centre.distanceTo(other) + 1);
        assertThat(other.latitude()).isBetween(box.south(), box.north());
        assertThat(other.longitude()).isBetween(box.west(), box.east());
    }
}
