package org.augenhoehe.methods.text;

import java.util.List;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import static org.assertj.core.api.Assertions.assertThat;

class WordsTest {

    @ParameterizedTest
    @CsvSource(delimiter = '>', textBlock = """
                    Das Wahl·recht gilt. > WORD Das|WORD Wahl·recht|WORD gilt
                    E-Mail und Haus- und Hof > WORD E-Mail|WORD und|WORD Haus|WORD und|WORD Hof
                    Um 8:30 für 1.000,50 Euro. > WORD Um|NUMBER 8:30|WORD für|NUMBER 1.000,50|WORD Euro
                    Am 3. Mai, 5, 6 > WORD Am|NUMBER 3|WORD Mai|NUMBER 5|NUMBER 6
                    Geh auf https://a-b.de/x?y=1#z. > WORD Geh|WORD auf|ADDRESS https://a-b.de/x?y=1#z
                    (www.beispiel.de) > ADDRESS www.beispiel.de
                    an anna_b.c+d@beispiel.de, > WORD an|ADDRESS anna_b.c+d@beispiel.de
                    anna@beispiel.de > ADDRESS anna@beispiel.de
                    d.h. Ende.Neu > WORD d|WORD h|WORD Ende|WORD Neu
                    Bürger:innen, Nutzer*innen > WORD Bürger:innen|WORD Nutzer*innen
                    Ja:nein a_b > WORD Ja|WORD nein|WORD a|WORD b
                    geht’s rock 'n' > WORD geht’s|WORD rock|WORD n
                    24h H2O > WORD 24h|WORD H2O
                    Hallo ￼! > WORD Hallo|PLACEHOLDER ￼
                    👋 – … > ''
                    """)
    void germanTextIsPartedIntoWords(String text, String expected) {
        List<String> words = Words.in(text, 0, text.length()).stream()
                .map(word -> word.kind() + " " + word.text())
                .toList();
        assertThat(String.join("|", words)).isEqualTo(expected);
    }

    @ParameterizedTest
    @CsvSource({"Wahl·Recht, wahlrecht", "a\u0308rger, ärger", "Sil\u00ADbe, silbe", "ÄRGER, ärger"})
    void theKeyForgetsHowAWordIsWritten(String text, String key) {
        assertThat(Words.in(text, 0, text.length()).getFirst().key()).isEqualTo(key);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {"a, b|true", "a b|false", "a – b|true", "a (b|true", "a „b|false", "a: b|true"})
    void aSignBetweenOpensAClause(String text, boolean opens) {
        assertThat(Words.in(text, 0, text.length()).get(1).opensClause()).isEqualTo(opens);
    }
}
