package org.augenhoehe.search;

import java.util.List;

import org.junit.jupiter.api.Test;

import static java.util.stream.Collectors.joining;
import static org.assertj.core.api.Assertions.assertThat;

class ExcerptTest {
    private static final String LONG = "Am Anfang steht viel, was hier nichts zur Sache tut. ".repeat(20)
            + "Dann aber kommt die Schuldnerberatung und hilft. "
            + "Danach folgt wieder anderes, das niemand gesucht hat. ".repeat(20);

    private final GermanText german = new GermanText();

    @Test
    void theWordIsMarkedInEveryForm() {
        assertThat(marked(excerpt("Haus").whole("Häuser am Hausberg"))).containsExactly("Häuser", "Hausberg");
    }

    @Test
    void thePassageShowsWhatWasAskedFor() {
        var pieces = excerpt("Beratung bei Schulden").of(LONG);
        assertThat(marked(pieces)).contains("Schuldnerberatung");
        assertThat(text(pieces)).startsWith("… ").endsWith(" …").hasSizeBetween(120, 240);
    }

    @Test
    void aShortTextIsShownWhole() {
        var text = "Kostenlos <b>für</b> alle & jeden.";
        assertThat(text(excerpt("alle").of(text))).isEqualTo(text);
    }

    @Test
    void aTextWithoutTheWordIsShownFromItsStart() {
        assertThat(text(excerpt("Zeppelin").of(LONG))).startsWith("Am Anfang");
        assertThat(text(excerpt("Zeppelin").of(""))).isEmpty();
    }

    private Excerpt excerpt(String question) {
        return new Excerpt(german, german.ask(question));
    }

    private static List<String> marked(List<Piece> pieces) {
        return pieces.stream().filter(Piece::asked).map(Piece::text).toList();
    }

    private static String text(List<Piece> pieces) {
        return pieces.stream().map(Piece::text).collect(joining());
    }
}
