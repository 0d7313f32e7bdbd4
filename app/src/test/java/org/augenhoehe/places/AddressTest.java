package org.augenhoehe.places;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import static org.assertj.core.api.Assertions.assertThat;

class AddressTest {
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Hauptstraße 12a, 76133 Karlsruhe|Hauptstraße|12a|76133|Karlsruhe",
                "Hauptstraße 12 a 76133 Karlsruhe|Hauptstraße|12 a|76133|Karlsruhe",
                "Straße des 17. Juni 135, 10623 Berlin|Straße des 17. Juni|135|10623|Berlin",
                "Am Markt 3–5, D-21335 Lüneburg|Am Markt|3–5|21335|Lüneburg",
                "Bahnhofstr. 7/9; 01067 Dresden|Bahnhofstr.|7/9|01067|Dresden",
                "Hinterhaus, Kirchplatz 1, 99999 Ahrenfurt|Hinterhaus, Kirchplatz|1|99999|Ahrenfurt",
                "Ahrenfurter Chaussee, Ahrenfurt|Ahrenfurter Chaussee||''|Ahrenfurt",
                "76133 Bad Salzuflen|''||76133|Bad Salzuflen",
                "76133|''||76133|''",
                "Rothenburg ob der Tauber|''||''|Rothenburg ob der Tauber"
            })
    void anAddressIsReadAsItIsWritten(String line, String street, String number, String postcode, String town) {
        assertThat(Address.find(line)).contains(new Address(street, number == null ? "" : number, postcode, town));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "   ", ",", " , ; "})
    void anEmptyLineIsNoAddress(String line) {
        assertThat(Address.find(line)).isEmpty();
    }

    @Test
    void itIsWrittenInOneLine() {
        assertThat(new Address("Hauptstraße", "12a", "76133", "Karlsruhe").line())
                .isEqualTo("Hauptstraße 12a, 76133 Karlsruhe");
        assertThat(new Address("", "", "", "Karlsruhe").line()).isEqualTo("Karlsruhe");
    }
}
