package org.augenhoehe.methods.text;

import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.time.Duration;
import java.util.List;

import org.augenhoehe.methods.text.Finding.Severity;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import static org.assertj.core.api.Assertions.assertThat;

class EasyLanguageTest {
    private static final ThreadMXBean THREADS = ManagementFactory.getThreadMXBean();

    @Test
    void aFindingSaysWhereWhatAndWhatInstead() {
        Finding finding =
                EasyLanguage.check("Wir sind da. Das Haus des Lehrers ist alt.").getFirst();

        assertThat(finding.rule()).isEqualTo(Rule.GENITIVE);
        assertThat(finding.severity()).isEqualTo(Severity.MUST);
        assertThat(finding.start()).isEqualTo(22);
        assertThat(finding.end()).isEqualTo(33);
        assertThat(finding.words()).isEqualTo("des Lehrers");
        assertThat(finding.suggestion().key()).isEqualTo("easy.genitive");
        assertThat(finding.suggestion().arguments()).isEqualTo(List.of("des Lehrers", "von dem Lehrer"));
        assertThat(finding)
                .hasToString("MUST GENITIVE 22–33 „des Lehrers“: Schreib ohne Genitiv. Statt „des Lehrers“ "
                        + "zum Beispiel: „von dem Lehrer“.");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            Das Tor des alten Hauses | von dem alten Haus
            Die Zahl eines Ergebnisses | von einem Ergebnis
            Der Rand des Gebäudes | von dem Gebäude
            Am Ende des Wochenendes | von dem Wochenende
            Der Rat des Menschen | von dem Menschen
            Das Ziel meines Vereins | von meinem Verein
            Die Rechte der Kinder | von den Kindern
            Die Rechte der Mitglieder hier | von den Mitgliedern
            Die Rechte der Menschen | von den Menschen
            Das Amt der Stadt | von der Stadt
            Wegen der Stadt | Der Grund ist: …
            """)
    void aGenitiveIsSaidInTheDative(String text, String instead) {
        assertThat(EasyLanguage.check(text))
                .extracting(finding -> finding.suggestion().arguments().getLast())
                .contains(instead);
    }

    @Test
    void findingsStandInTheOrderOfTheText() {
        assertThat(EasyLanguage.check("Zwei Menschen wurden nicht gefragt & sind da."))
                .extracting(Finding::rule)
                .containsExactly(Rule.NUMBER_WORD, Rule.PASSIVE, Rule.NEGATION, Rule.SPECIAL_CHARACTER);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            Das ist nicht gut. | SHOULD
            Das ist nicht nichts. | SHOULD MUST
            Ich komme, weil du da bist. | SHOULD
            Ich komme, weil du da bist, wenn du magst. | SHOULD MUST
            1 2 3 4 5 6 7 8 9 10 11 12 13 14 15 | SHOULD
            1 2 3 4 5 6 7 8 9 10 11 12 13 14 15 16 | MUST
            """)
    void whatIsBearableOnceIsNotTwice(String text, String severities) {
        assertThat(EasyLanguage.check(text))
                .extracting(finding -> finding.severity().name())
                .containsExactly(severities.split(" "));
    }

    @ParameterizedTest
    @CsvSource({
        "drei, 3",
        "zwölf, 12",
        "siebzehn, 17",
        "zwanzig, 20",
        "einundzwanzig, 21",
        "neunundneunzig, 99",
        "hundert, 100",
        "hunderteins, 101",
        "hundertundeins, 101",
        "dreihundertfünf, 305",
        "tausend, 1000",
        "eintausend, 1000",
        "zweitausendvierundzwanzig, 2024",
        "zwölftausendsechshundertelf, 12611",
        "null, 0",
        "eins, 1",
        "undzwanzig, 20"
    })
    void numberWordsAreRead(String word, long value) {
        assertThat(NumberWords.valueOf(word)).isEqualTo(value);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "ab",
                "dreist",
                "zehnundzwanzig",
                "zweiundzehn",
                "hundertmal",
                "tausendfach",
                "xtausend",
                "xhundert",
                "undzwei3",
                "nullhundert",
                "nulltausend"
            })
    void otherWordsAreNoNumbers(String word) {
        assertThat(NumberWords.valueOf(word)).isEqualTo(-1);
    }

    @ParameterizedTest
    @CsvSource({
        "II, 2",
        "IV, 4",
        "IX, 9",
        "XIV, 14",
        "XXXIX, 39",
        "VIII, 8",
        "I, 0",
        "X, 0",
        "XX, 0",
        "IIII, 0",
        "CD, 0",
        "VX, 0"
    })
    void romanNumeralsAreRead(String text, int value) {
        assertThat(Numbers.roman(text)).isEqualTo(value);
    }

    @Tag("speed")
    @ParameterizedTest
    @ValueSource(
            strings = {
                "Wir sind da. Du kannst uns alles fragen, was du willst. Das Haus des Lehrers wird geprüft.\n",
                "wird ",
                "der ",
                ", die ",
                "a,",
                ". ",
                " \n",
                "3. ",
                "{a} ",
                "'",
                "a.b",
                "x_",
                "(",
                "z. ",
                "-",
                "·a",
                "{a, plural, one {b} other {c}} ",
                "Nachbarschaftshilfe",
                "Nachbarschaftshilfe ",
                "ge",
                "und ich ",
                "\n\n",
                "…",
                ": "
            })
    void aLongTextOfAnythingIsReadInAMoment(String scrap) {
        String text = scrap.repeat(200_000 / scrap.length());
        long before = THREADS.getCurrentThreadCpuTime();

        EasyLanguage.check(text);
        Readability.of(text);

        // A fifth of a second on a quiet machine, warmed up; a quadratic step would take minutes.
        assertThat(Duration.ofNanos(THREADS.getCurrentThreadCpuTime() - before)).isLessThan(Duration.ofSeconds(5));
    }
}
