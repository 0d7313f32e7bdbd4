package org.augenhoehe.places.map;

import java.util.List;

import org.augenhoehe.places.Coordinates;
import org.augenhoehe.places.District;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

/// Without a map of the place below, the names of its towns and their parts say where one is.
class PlaceNameTest {
    @Test
    void whatIsSomewhereIsNamed() {
        var town = new District("Ahrenfurt", "", new Coordinates(52.1, 9.1));
        var part = new District("Ahrenfurt", "Weststadt", new Coordinates(52.2, 9.2));
        var nowhere = new District("Ahrenfurt", "Neuland", null);
        assertThat(PlaceName.listOf(List.of(town, part, nowhere)))
                .containsExactly(
                        new PlaceName("Ahrenfurt", true, List.of(9.1, 52.1)),
                        new PlaceName("Weststadt", false, List.of(9.2, 52.2)));
    }
}
