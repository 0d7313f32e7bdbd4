package org.augenhoehe.places.geometry;

import java.util.List;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import static org.assertj.core.api.Assertions.assertThat;

/// However somebody writes an address: who shows only the street gives away no number, who shows only the district no
/// street.
class PlaceWordsTest {
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Lindenweg 7, 30159 Hannover | Lindenweg, 30159 Hannover",
                "Lindenweg 7 | Lindenweg",
                "Lindenweg 7a | Lindenweg",
                "7 Lindenweg | ''",
                "Hannover, Lindenweg 7 | Hannover, Lindenweg",
                "Bei Weber, Lindenweg 7, Hinterhaus, 30159 Hannover | 30159 Hannover",
                "30159 Hannover Lindenweg 7 | 30159 Hannover Lindenweg",
                "Hannover | Hannover",
            })
    void theStreetHasNoNumber(String typed, String shown) {
        assertThat(PlaceWords.of(typed, Exactness.STREET, List.of("Hannover")::contains))
                .isEqualTo(shown);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Lindenweg 7, 30159 Hannover | 30159 Hannover",
                "Lindenweg 7 | ''",
                "Lindenweg | ''",
                "Hannover, Lindenweg | ''",
                "Lindenweg 7, Hannover | Hannover",
                "Hannover | Hannover",
            })
    void theDistrictHasNoStreet(String typed, String shown) {
        assertThat(PlaceWords.of(typed, Exactness.DISTRICT, List.of("Hannover")::contains))
                .isEqualTo(shown);
    }

    @Test
    void exactlyIsAsItWasTyped() {
        assertThat(PlaceWords.of(" Lindenweg 7 ", Exactness.EXACT, any -> false))
                .isEqualTo("Lindenweg 7");
    }
}
