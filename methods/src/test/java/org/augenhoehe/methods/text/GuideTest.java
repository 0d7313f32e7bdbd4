package org.augenhoehe.methods.text;

import java.io.IOException;
import java.util.Locale;

import org.augenhoehe.methods.Guide;
import org.augenhoehe.methods.text.Readability.Level;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

/// What `docs/methods/text.md` tells about the texts that it quotes.
class GuideTest {

    @Test
    void theFiguresOfTheGuideAreThoseOfItsText() throws IOException {
        Guide guide = Guide.of("text");
        var measured = Readability.of(guide.quotations().getFirst());
        assertThat(measured).isEqualTo(new Readability(5, 65, 139, 24, 16, 20));
        assertThat(measured.level()).isEqualTo(Level.HARD);
        assertThat(guide.text())
                .contains("| sentences | 5 |\n| words | 65 |\n| syllables | 139 |")
                .contains("more than 6 letters | 24 |", "3 and more syllables | 16 |", "1 syllable | 20 |")
                .contains("Amstad | " + told(measured.flesch()) + " |")
                .contains("Sachtextformel | " + told(measured.wiener1()) + " |")
                .contains("2nd | " + told(measured.wiener2()) + " |")
                .contains("3rd | " + told(measured.wiener3()) + " |")
                .contains("4th | " + told(measured.wiener4()) + " |")
                .contains("LIX | " + told(measured.lix()) + " |");
    }

    @Test
    void everyPlaceThatIsFoundStandsInTheGuideInOrder() throws IOException {
        Guide guide = Guide.of("text");
        var rows = guide.text()
                .lines()
                .filter(line -> line.startsWith("| „"))
                .map(row -> row.split(" \\| "))
                .toList();
        var findings = EasyLanguage.check(guide.quotations().getFirst());
        assertThat(findings).hasSameSizeAs(rows);
        for (int index = 0; index < rows.size(); index++) {
            Finding finding = findings.get(index);
            String[] row = rows.get(index);
            String[] words = row[0].substring(3, row[0].indexOf('“')).split(" … ");
            assertThat(finding.words()).startsWith(words[0]).endsWith(words[words.length - 1]);
            assertThat(row[1]).isEqualTo("`" + finding.rule() + "`");
            assertThat(row[2]).startsWith("`" + finding.severity() + "`");
        }
    }

    @Test
    void theSameInEasyLanguageKeepsEveryRule() throws IOException {
        Guide guide = Guide.of("text");
        String easy = guide.quotations().get(1);
        assertThat(easy.lines()).hasSize(9);
        assertThat(EasyLanguage.check(easy)).isEmpty();
        assertThat(guide.text()).contains("Flesch " + told(Readability.of(easy).flesch()));
    }

    private static String told(double value) {
        return String.format(Locale.ROOT, "%.1f", value);
    }
}
