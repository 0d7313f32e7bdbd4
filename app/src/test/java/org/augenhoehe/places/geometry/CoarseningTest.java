package org.augenhoehe.places.geometry;

import java.util.List;
import java.util.UUID;
import java.util.stream.IntStream;

import org.augenhoehe.PlatformTest;
import org.augenhoehe.kernel.Ids;
import org.augenhoehe.places.Address;
import org.augenhoehe.places.Coordinates;
import org.augenhoehe.places.Gazetteer;
import org.augenhoehe.places.Located;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.transaction.support.TransactionTemplate;

import static org.assertj.core.api.Assertions.assertThat;

@PlatformTest
class CoarseningTest {
    @Autowired
    Coarsening coarsening;

    @Autowired
    Gazetteer gazetteer;

    @Autowired
    TransactionTemplate transaction;

    @Test
    void exactlyStaysExact() {
        var home = Geometries.point(61.00123, 21.00123);
        assertThat(coarsening.of(home, Exactness.EXACT)).isEqualTo(home);
    }

    @Test
    void whereNothingIsKnownTheMiddleOfACellSaysAboutWhere() {
        var home = Geometries.point(61.00123, 21.00123);
        var neighbour = Geometries.point(61.00150, 21.00200);
        for (var exactness : List.of(Exactness.STREET, Exactness.DISTRICT)) {
            var shown = coarsening.of(home, exactness);
            assertThat(shown).isNotEqualTo(home).isEqualTo(coarsening.of(neighbour, exactness));
        }
    }

    @Test
    void aKnownStreetStandsForTheHouseAndADistrictForTheStreet() {
        put(IntStream.range(0, 3)
                .mapToObj(number -> house("Amselweg", number, 62 + number / 1000.0))
                .toList());
        put(IntStream.range(3, 6)
                .mapToObj(number -> house("Meisenweg", number, 62 + number / 1000.0))
                .toList());
        var home = Geometries.point(62.0021, 22.0001);
        assertThat(coarsening.of(home, Exactness.STREET).getCoordinate().y).isCloseTo(62.001, within());
        assertThat(coarsening.of(home, Exactness.DISTRICT).getCoordinate().y).isCloseTo(62.0025, within());
    }

    @Test
    void aStreetWithOneKnownHouseWouldBeSomebodysDoor() {
        put(List.of(house("Einsiedlerweg", 1, 63.00123)));
        var shown = coarsening.of(Geometries.point(63.00124, 22), Exactness.STREET);
        assertThat(shown.getCoordinate().y).isNotCloseTo(63.00123, within());
    }

    private static org.assertj.core.data.Offset<Double> within() {
        return org.assertj.core.data.Offset.offset(1e-6);
    }

    private static Located house(String street, int number, double north) {
        return new Located(
                "probe-grob",
                UUID.nameUUIDFromBytes(
                        (street + number + Ids.next()).getBytes(java.nio.charset.StandardCharsets.UTF_8)),
                new Address(street, "" + number, "99999", "Grobhausen" + (int) north),
                "Nordgrob",
                new Coordinates(north, 22));
    }

    private void put(List<Located> houses) {
        transaction.executeWithoutResult(any -> gazetteer.putAll(houses));
    }
}
