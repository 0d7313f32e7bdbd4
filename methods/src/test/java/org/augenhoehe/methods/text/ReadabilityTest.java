package org.augenhoehe.methods.text;

import org.augenhoehe.methods.text.Readability.Level;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

class ReadabilityTest {

    @Test
    void theFormulasGiveWhatTheirAuthorsWrote() {
        var counted = new Readability(10, 100, 180, 30, 20, 45);

        assertThat(counted.flesch()).isCloseTo(64.7, within(1e-9));
        assertThat(counted.wiener1()).isCloseTo(7.0865, within(1e-9));
        assertThat(counted.wiener2()).isCloseTo(7.036, within(1e-9));
        assertThat(counted.wiener3()).isCloseTo(6.7166, within(1e-9));
        assertThat(counted.wiener4()).isCloseTo(6.451, within(1e-9));
        assertThat(counted.lix()).isCloseTo(40, within(1e-9));
        assertThat(counted.level()).isEqualTo(Level.PLAIN);
    }

    @Test
    void anEasyTextCountsAsEasy() {
        var text = Readability.of("Du hast eine Idee. Wir hören zu.");

        assertThat(text).isEqualTo(new Readability(2, 7, 10, 0, 0, 4));
        assertThat(text.level()).isEqualTo(Level.VERY_EASY);
    }

    @Test
    void aTextOfTheAdministrationCountsAsHard() {
        var text = Readability.of("""
                Die Inanspruchnahme von Leistungen der Eingliederungshilfe setzt die Feststellung der \
                leistungsberechtigten Personengruppe durch den zuständigen Leistungsträger voraus.""");

        assertThat(text.level()).isEqualTo(Level.VERY_HARD);
        assertThat(text.longWords()).isEqualTo(8);
        assertThat(text.lix()).isGreaterThan(60);
    }

    @Test
    void aMiddleDotMakesNoWordShorter() {
        assertThat(Readability.of("Das Wahl·recht gilt.")).isEqualTo(Readability.of("Das Wahlrecht gilt."));
    }

    @Test
    void nothingToReadIsNothing() {
        var nothing = Readability.of(" \n … 👋 ");

        assertThat(nothing).isEqualTo(new Readability(0, 0, 0, 0, 0, 0));
        assertThat(nothing.level()).isEqualTo(Level.EMPTY);
        assertThat(nothing.flesch()
                        + nothing.wiener1()
                        + nothing.wiener2()
                        + nothing.wiener3()
                        + nothing.wiener4()
                        + nothing.lix())
                .isZero();
    }

    @ParameterizedTest
    @CsvSource({
        "120, VERY_EASY",
        "90, VERY_EASY",
        "89.9, EASY",
        "80, EASY",
        "79, FAIRLY_EASY",
        "70, FAIRLY_EASY",
        "60, PLAIN",
        "50, FAIRLY_HARD",
        "49, HARD",
        "30, HARD",
        "29, VERY_HARD",
        "-50, VERY_HARD"
    })
    void amstadsBandsGiveTheLevel(double flesch, Level level) {
        assertThat(Level.of(flesch)).isEqualTo(level);
    }
}
