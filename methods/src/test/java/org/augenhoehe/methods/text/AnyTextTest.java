package org.augenhoehe.methods.text;

import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.From;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

import static org.assertj.core.api.Assertions.assertThat;

/// Whatever people paste in: the checks answer, and what they point at is there.
class AnyTextTest {

    @Property(tries = 300)
    void everyFindingPointsAtItsWords(@ForAll @From("scraps") String text) {
        for (Finding finding : EasyLanguage.check(text)) {
            assertThat(finding.start()).isBetween(0, text.length() - 1);
            assertThat(finding.end()).isBetween(finding.start() + 1, text.length());
            assertThat(text.substring(finding.start(), finding.end())).isEqualTo(finding.words());
            assertThat(finding.suggestion().german()).doesNotContain("{0}").isNotBlank();
        }
    }

    @Property(tries = 300)
    void noStringIsRefused(@ForAll String text) {
        EasyLanguage.check(text);
        assertThat(Readability.of(text).words()).isNotNegative();
    }

    @Property(tries = 200)
    void sentencesLieOneBehindTheOtherAndHoldAllWords(@ForAll @From("scraps") String text) {
        int end = 0;
        for (Sentence sentence : Sentences.in(text)) {
            assertThat(sentence.start()).isGreaterThanOrEqualTo(end);
            end = sentence.end();
            for (Word word : sentence.words()) {
                assertThat(text.substring(word.start(), word.end())).isEqualTo(word.text());
                assertThat(Syllables.in(word)).isPositive();
            }
        }
        assertThat(end).isLessThanOrEqualTo(text.length());
    }

    @Property(tries = 200)
    void aTextTwiceHasItsFindingsTwice(@ForAll @From("scraps") String text) {
        String plain = text.replaceAll("[{}']", "");
        int once = EasyLanguage.check(plain + "\n\n").size();
        assertThat(EasyLanguage.check(plain + "\n\n" + plain + "\n\n")).hasSize(2 * once);
    }

    @Provide
    Arbitrary<String> scraps() {
        return Arbitraries.of(
                        "Das Haus ",
                        "des Lehrers",
                        "wird ",
                        "geprüft",
                        ". ",
                        "! ",
                        ", ",
                        "\n",
                        "\n\n",
                        "z. B. ",
                        "3. ",
                        "März ",
                        "{0}",
                        "{n, plural, one {# Tag} other {# Tage}} ",
                        "{",
                        "}",
                        "'",
                        "''",
                        "👩🏽‍🦽",
                        "\uD83D",
                        "\uDE00",
                        "a\u0308",
                        "Nachbarschaftshilfe ",
                        "·",
                        "-",
                        "https://x.de/a ",
                        "nicht ",
                        "XII ",
                        "50 %",
                        "1867 ",
                        "\uFFFC",
                        "\u00AD",
                        "wäre ",
                        "„",
                        "“",
                        "(",
                        ")",
                        ": ",
                        "…",
                        "٣",
                        "İ ",
                        "ﬁ",
                        "des")
                .list()
                .ofMaxSize(25)
                .map(parts -> String.join("", parts));
    }
}
