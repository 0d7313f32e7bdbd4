package org.augenhoehe.methods.text;

import java.util.List;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import static org.assertj.core.api.Assertions.assertThat;

class MessageTest {

    /// `￼` is where a value will stand, `|` parts the readings.
    @ParameterizedTest
    @CsvSource(delimiter = '~', quoteCharacter = '"', textBlock = """
                    Hallo. ~ Hallo.
                    Hallo {name}! ~ Hallo ￼!
                    {0} von { 1 } ~ ￼ von ￼
                    Am {0, date, long}. ~ Am ￼.
                    {0,number,#,##0.00} Euro ~ ￼ Euro
                    {0, number, {x}} Euro ~ ￼ Euro
                    {n, plural, one {# Mensch} other {# Menschen}} da. ~ ￼ Mensch da.|￼ Menschen da.
                    {n, plural, offset:1 =0 {Niemand} one {#} other {#}} ~ Niemand|￼|￼
                    {n, selectordinal, other {#. Tag}} # ~ ￼. Tag #
                    {g, select, w {Sie} m {Er} other {Alle}} und {n, plural, one {1} other {2}} ~ Sie und 1|Er und 2|Alle und 2
                    {a, select, x {{n, plural, one {#a} other {#b}}} other {c}} ~ ￼a|￼b|c
                    {n, plural, other {{g, select, other {#}}}} ~ ￼
                    {g, select, other {#}} ~ #
                    Geht''s? ~ Geht's?
                    Geht's? ~ Geht's?
                    Das '{0}' bleibt ~ Das {0} bleibt
                    Das '}' bleibt {0} ~ Das } bleibt ￼
                    Offen { ~ Offen {
                    Zu } ~ Zu }
                    {0 ~ {0
                    {} ~ {}
                    {a, select} ~ {a, select}
                    {a, select, } ~ {a, select, }
                    {a, select, x} ~ {a, select, x}
                    {a, select, x {b} ~ {a, select, x {b}
                    {0, date, x ~ {0, date, x
                    {0, date! ~ {0, date!
                    """)
    void aMessageIsReadInEveryBranch(String source, String readings) {
        assertThat(Message.readings(source)).extracting(Reading::text).containsExactly(readings.split("\\|"));
    }

    @Test
    void everyBranchIsCheckedAndPointsIntoTheSource() {
        String source =
                "Hallo {0}. {n, plural, one {Es wird # Mensch gefragt} other {Es werden # Menschen gefragt}}. Das ist nicht gut.";

        assertThat(EasyLanguage.check(source))
                .extracting(Finding::words)
                .containsExactly("wird # Mensch gefragt", "werden # Menschen gefragt", "nicht");
    }

    @Test
    void aPlaceholderShowsAsDotsInASuggestion() {
        assertThat(EasyLanguage.check("Das sind {count} %."))
                .extracting(finding -> finding.suggestion().arguments())
                .containsExactly(List.of("… %"));
    }

    @Test
    void tooManyOrTooDeepBranchesAreReadAsTheyStand() {
        String many = "{a, select, " + "x {y} ".repeat(33) + "}";
        String deep = "{a, select, x {".repeat(17) + "}}".repeat(17);

        assertThat(Message.readings(many)).extracting(Reading::text).containsExactly(many);
        assertThat(Message.readings(deep)).extracting(Reading::text).containsExactly(deep);
        assertThat(Message.readings("{a, select, " + "x {y} ".repeat(32) + "}")).hasSize(32);
        assertThat(Message.readings("{a, select, x {".repeat(16) + "}}".repeat(16)))
                .extracting(Reading::text)
                .containsExactly("");
    }

    @ParameterizedTest
    @CsvSource(
            quoteCharacter = '"',
            delimiter = '|',
            value = {
                "Sag '{'nichts'}' zu {0}.|Sag {nichts} zu \uFFFC.",
                "So geht''s.|So geht's.",
                "So geht's mit {0}.|So geht's mit \uFFFC.",
                "Am Ende '{|Am Ende {",
                "Kein Ende {0|Kein Ende {0",
                "Nur Ende }|Nur Ende }"
            })
    void quotationsAreReadAsIcuReadsThem(String message, String read) {
        assertThat(Message.readings(message))
                .singleElement()
                .extracting(Reading::text)
                .isEqualTo(read);
    }
}
