package org.augenhoehe.sharing.match;

import org.augenhoehe.search.GermanText;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

/// Words in any form are the same; what everybody says tells nothing.
class TellingWordsTest {
    private final TellingWords words = new TellingWords(new GermanText());

    @Test
    void formsOfAWordAreTheSame() {
        var one = words.read("Leitern", "");
        var other = words.read("Eine Leiter", "");
        assertThat(one.title()).isEqualTo(other.title()).hasSize(1);
    }

    @Test
    void theTextTellsMoreThanTheTitle() {
        var read = words.read("Werkzeugkiste", "Mit Zange");
        assertThat(read.all()).containsAll(read.title());
        assertThat(read.all().size()).isGreaterThan(read.title().size());
    }

    @Test
    void whatEverybodySaysIsLeftOut() {
        assertThat(words.read("Suche Hilfe", "bitte gern").all()).isEmpty();
    }

    @Test
    void whatIsCommonIsNamedAsItIsWritten() {
        var one = words.read("Alte Leitern", "");
        var other = words.read("Leiter", "");
        assertThat(words.common("Alte Leitern", "Leiter", one.all(), other.all()))
                .containsExactly("Leitern");
    }

    @Test
    void signsThatMeanSomethingElsewhereDoNoHarm() {
        assertThat(words.read("O'Neill's 'Bohrer' \\ = :1A", "x").all()).isNotEmpty();
    }
}
