package org.augenhoehe.knowledge.wiki.exchange;

import java.time.Duration;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

/// What a MediaWiki says is read here, and what is not understood is told.
class WikitextTest {
    private final Notes notes = new Notes();

    @ParameterizedTest
    @CsvSource(
            delimiter = '~',
            quoteCharacter = '$',
            value = {
                "== Wege ==~## Wege",
                "Ein '''fettes''' und ''schräges'' Wort~Ein **fettes** und *schräges* Wort",
                "Zum [[Bürgeramt]] und [[Bürgeramt#Zeiten|den Zeiten]]~Zum [[Bürgeramt]] und [[Bürgeramt|den Zeiten]]",
                "[https://stadt.example Die Stadt]~[Die Stadt](<https://stadt.example>)",
                "Siehe https://stadt.example.~Siehe <https://stadt.example>.",
                "2 * 3 und a_b~2 \\* 3 und a\\_b",
                "<nowiki>[[kein Link]]</nowiki>~\\[\\[kein Link\\]\\]",
                "Text<!-- geheim --> danach~Text danach",
                "Zeit<ref>Aushang 2024</ref>~Zeit (Aushang 2024)",
                "----~---"
            })
    void whatPeopleWroteThere(String wikitext, String markdown) {
        assertThat(Wikitext.markdown("Seite", wikitext, notes)).isEqualTo(markdown);
    }

    @Test
    void listsKeepTheirSteps() {
        assertThat(Wikitext.markdown("Seite", "* eins\n** zwei\n# drei\nEnde", notes))
                .isEqualTo("- eins\n    - zwei\n1. drei\n\nEnde");
    }

    @Test
    void aTableStaysATable() {
        var wikitext = """
                {| class="wikitable"
                ! Was !! Wann
                |-
                | Amt || 8 Uhr
                |-
                | align="right" | Bad
                | 9 Uhr
                |}
                """;
        assertThat(Wikitext.markdown("Seite", wikitext, notes))
                .isEqualTo("| Was | Wann |\n| --- | --- |\n| Amt | 8 Uhr |\n| Bad | 9 Uhr |");
    }

    @Test
    void categoriesStandAtTheEnd() {
        assertThat(Wikitext.markdown("Seite", "Text\n[[Kategorie:Ämter]]\n[[Category:Stadt|S]]", notes))
                .isEqualTo("Text\n\nKategorien: Ämter, Stadt");
    }

    @Test
    void whatIsLeftOutIsTold() {
        var text = Wikitext.markdown(
                "Seite",
                "{{Infobox|a={{b}}}}Da [[Datei:Turm.jpg|mini|Ein [[Turm]]]] <div>im Kasten</div> [[de:Anderswo]]",
                notes);
        assertThat(text).doesNotContain("Infobox").doesNotContain("Turm.jpg").contains("im Kasten");
        assertThat(notes.list())
                .extracting(TakingReport.Note::textKey)
                .containsExactlyInAnyOrder(
                        "wiki.taking.note.template",
                        "wiki.taking.note.picture",
                        "wiki.taking.note.tag",
                        "wiki.taking.note.elsewhere");
    }

    @ParameterizedTest
    @ValueSource(strings = {"{{~a", "=~ x", "[[Datei:~[[a]]", "<ref>~<ref>", "[http://a~b", "```\n~`", "*~*\u2028"})
    void whatNeverEndsTakesNoTime(String evil) {
        var parts = evil.split("~", 2);
        var text = parts[0] + parts[1].repeat(100_000) + "x";
        assertTimeoutPreemptively(Duration.ofSeconds(20), () -> {
            assertThat(Wikitext.markdown("Seite", text, notes)).isNotEmpty();
        });
    }

    @Test
    void whatNeverEndsStaysWords() {
        assertThat(Wikitext.markdown("Seite", "Da <ref>steht <code>x</code> und <ref/> Ende", notes))
                .isEqualTo("Da steht `` x `` und  Ende");
    }

    @Test
    void evilTextTakesNoTime() {
        var evil = "{{".repeat(20_000) + "[[".repeat(20_000) + "'''".repeat(5000) + "<ref>".repeat(5000);
        assertThat(Wikitext.markdown("Seite", evil, notes)).isNotNull();
    }
}
