package org.augenhoehe.moderation.door;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import static org.assertj.core.api.Assertions.assertThat;

class LikenessTest {
    private static final String TEXT =
            "Am Samstag um 15 Uhr treffen wir uns im Gemeinschaftsgarten an der Mühle. Bringt Kuchen mit, Kaffee ist da.";

    @Test
    void shortTextsAreNotCompared() {
        assertThat(Likeness.of("Danke, das finde ich auch!")).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Am Samstag um 15 Uhr treffen wir uns im Gemeinschaftsgarten an der Mühle. Bringt Kuchen mit, Kaffee ist da!!!",
                "AM SAMSTAG um 15 Uhr treffen wir uns  im Gemeinschaftsgarten an der Mühle, bringt Kuchen mit - Kaffee ist da",
                "Am Sonntag um 15 Uhr treffen wir uns im Gemeinschaftsgarten an der Mühle. Bringt Kuchen mit, Kaffee ist da."
            })
    void nearlyTheSameIsAlike(String other) {
        assertThat(bitsBetween(TEXT, other)).isLessThanOrEqualTo(Likeness.NEAR);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Die Sprechstunde am Dienstag ist für Berufstätige zu früh. Gibt es auch einen Termin am Abend oder am Samstag?",
                "Wir treffen uns nicht mehr im Gemeinschaftsgarten. Der Verein hat gekündigt und sucht jetzt einen neuen Platz.",
                "Wer kann am Freitag meine Mutter zum Arzt begleiten? Sie sitzt im Rollstuhl und der Fahrdienst ist ausgebucht."
            })
    void otherTextsAreNot(String other) {
        assertThat(bitsBetween(TEXT, other)).isGreaterThan(Likeness.NEAR);
    }

    private static int bitsBetween(String one, String other) {
        return Long.bitCount(Likeness.of(one).orElseThrow() ^ Likeness.of(other).orElseThrow());
    }
}
