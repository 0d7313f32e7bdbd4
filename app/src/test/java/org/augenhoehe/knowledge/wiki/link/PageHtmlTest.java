package org.augenhoehe.knowledge.wiki.link;

import java.util.Locale;
import java.util.Map;
import java.util.UUID;

import org.augenhoehe.knowledge.wiki.link.Links.Named;
import org.augenhoehe.knowledge.wiki.link.PageHtml.Shown;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import static org.assertj.core.api.Assertions.assertThat;

/// What is written becomes a page that does no harm, and links that survive.
class PageHtmlTest {
    private static final UUID ID = UUID.fromString("01900000-0000-7000-8000-000000000001");

    @Test
    void aLinkIsKeptByIdAndWrittenByTheNameOfToday() {
        var kept = Links.kept("Siehe [[Mutter-Kind-Café]].", Map.of("mutter-kind-café", named("Mutter-Kind-Café")));
        assertThat(kept).isEqualTo("Siehe [[id:" + ID + "]].");
        assertThat(Links.written(kept, Map.of(ID, "Eltern-Kind-Café"))).isEqualTo("Siehe [[Eltern-Kind-Café]].");
    }

    @Test
    void wordsOfTheirOwnStayWithALink() {
        var kept = Links.kept("Im [[Café|alten Café]] und im [[café]]", Map.of("café", named("Café")));
        assertThat(kept).isEqualTo("Im [[id:" + ID + "|alten Café]] und im [[id:" + ID + "|café]]");
        assertThat(PageHtml.of(kept, Map.of(ID, "Café"), Map.of()))
                .contains("href=\"/wissen/seite/" + ID + "\"")
                .contains(">alten Café</a>");
    }

    @Test
    void aLinkToAPageThatIsMissingSaysSoAndLeadsToWritingIt() {
        var html = PageHtml.said(PageHtml.of("[[Fahrdienst & mehr]]", Map.of(), Map.of()), "fehlt noch", "melden");
        assertThat(html)
                .contains("class=\"missing\"")
                .contains("/wissen/neu?name&#61;Fahrdienst&#43;%26&#43;mehr")
                .contains("(fehlt noch)");
    }

    @Test
    void linksAreWordsWithinCodeAndWholeWithinTables() {
        var html = PageHtml.of("`[[Kaffee]]`\n\n|a|b|\n|-|-|\n|[[Café|dort]]|x|", Map.of(), Map.of());
        assertThat(html).contains("<code>[[Kaffee]]</code>").contains("<table>").contains(">dort");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<script>alert(1)</script>",
                "[x](javascript:alert(1))",
                "[x](JaVaScRiPt&colon;alert(1))",
                "<a href=\"javascript:alert(1)\">x</a>",
                "![x](data:image/svg+xml;base64,PHN2Zz4=)",
                "<img src=x onerror=alert(1)>",
                "[[a|<img src=x onerror=alert(1)>]]",
                "[[id:01900000-0000-7000-8000-000000000001|<b onclick=alert(1)>x</b>]]",
                "<iframe src=https://elsewhere.example></iframe>",
                "![x](/wissen/bilder/../../abmelden)",
                "[x]: javascript:alert(1)\n\n[x]"
            })
    void nothingHarmfulIsServed(String evil) {
        var html = PageHtml.said(PageHtml.of(evil, Map.of(ID, "Seite"), Map.of()), "fehlt noch", "melden");
        assertThat(html.toLowerCase(Locale.ROOT))
                .doesNotContain("<script")
                .doesNotContain("href=\"javascript")
                .doesNotContain("<img")
                .doesNotContain("<iframe")
                .doesNotContain("<b ")
                .doesNotContain("href=\"data:");
    }

    @Test
    void aPictureOfTheHouseComesWithItsSourceAndOthersAreLinks() {
        var html = PageHtml.of(
                "![](/wissen/bilder/" + ID + ")\n\n![Turm](https://elsewhere.example/t.png)",
                Map.of(),
                Map.of(ID, new Shown("Ein Turm", "Foto: Archiv · CC BY")));
        assertThat(html)
                .contains("alt=\"Ein Turm\"")
                .contains("Foto: Archiv")
                .containsOnlyOnce("<img")
                .containsOnlyOnce("href=\"/melden/wissen-bild/" + ID + "\"")
                .contains("href=\"https://elsewhere.example/t.png\"");
    }

    @Test
    void aTableThatWouldFillTheMachineStaysWords() {
        var evil = "|".repeat(3000) + "\n" + "-|".repeat(3000) + "\n" + "a\n".repeat(3000);
        assertThat(PageHtml.of(evil, Map.of(), Map.of()))
                .doesNotContain("<table")
                .hasSizeLessThan(200_000);
    }

    @Test
    void signsThatNobodyCanWriteAreNotTakenForPlaces() {
        assertThat(PageHtml.of("\uE0000\uE001 [[Café]]", Map.of(), Map.of())).contains("0 <a");
    }

    @Test
    void namesAreTheSameWhateverTheirLettersAndBlanks() {
        assertThat(PageName.of("  Haus  der\tJugend ").orElseThrow().key()).isEqualTo("haus der jugend");
        assertThat(PageName.of("a|b")).isEmpty();
        assertThat(PageName.of("id:" + ID)).isEmpty();
        assertThat(PageName.of("x".repeat(121))).isEmpty();
    }

    private static Named named(String name) {
        return new Named(name.toLowerCase(Locale.ROOT), ID, name);
    }
}
