package org.augenhoehe.methods.text;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import static org.assertj.core.api.Assertions.assertThat;

class SyllablesTest {

    @ParameterizedTest
    @CsvSource(delimiter = ' ', textBlock = """
                    Haus 1
                    Häuser 2
                    neue 2
                    Frauen 2
                    Bayern 2
                    Eier 2
                    Liebe 2
                    Familie 4
                    Familien 4
                    Italien 4
                    Medien 3
                    Wien 1
                    Energie 3
                    Energien 4
                    Patientin 4
                    Nation 3
                    Museum 3
                    Jubiläum 4
                    Räume 2
                    beurteilen 4
                    Beule 2
                    beenden 3
                    Beeren 2
                    geimpft 2
                    Idee 2
                    Ideen 3
                    Niveau 2
                    Quelle 2
                    Yoga 2
                    Hobby 2
                    System 2
                    Team 1
                    Computer 3
                    Service 2
                    E-Mail 2
                    Nachbarschafts·hilfe 5
                    Bürger:innen 4
                    GmbH 4
                    LKW 3
                    5 1
                    7 2
                    12 1
                    17 2
                    20 2
                    27 5
                    30 2
                    100 2
                    101 3
                    300 3
                    1000 2
                    1.000 2
                    2024 7
                    1980 6
                    1099 6
                    2.000.000 5
                    8:30 3
                    0800 4
                    1234567890 11
                    5km 3
                    24h 5
                    aktuell 3
                    vielleicht 2
                    speziell 3
                    """)
    void aWordHasAsManySyllablesAsItIsSpokenWith(String word, int syllables) {
        assertThat(Syllables.in(Words.in(word, 0, word.length()).getFirst())).isEqualTo(syllables);
    }

    @ParameterizedTest
    @CsvSource({"'3,5', 4", "'10,25', 5", "'1.000,5', 5"})
    void aCommaIsSpoken(String number, int syllables) {
        assertThat(Syllables.in(Words.in(number, 0, number.length()).getFirst()))
                .isEqualTo(syllables);
    }
}
