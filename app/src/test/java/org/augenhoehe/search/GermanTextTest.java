package org.augenhoehe.search;

import java.util.List;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import static org.assertj.core.api.Assertions.assertThat;

class GermanTextTest {
    private final GermanText german = new GermanText();

    @ParameterizedTest
    @CsvSource({
        "Häuser, Haus",
        "Haeuser, Haus",
        "Ämter, Amt",
        "pflegen, Pflege",
        "Reisepaß, Reisepass",
        "gekündigt, Kündigung",
        "Pfändungen, gepfändet",
        "Impfung, impfen"
    })
    void formsOfAWordHaveTheSameStem(String one, String other) {
        assertThat(stems(one).getFirst()).isEqualTo(stems(other).getFirst());
    }

    @ParameterizedTest
    @CsvSource({"Haus, Maus", "Zeitung, Zeit", "Tafel, Tal", "Wagen, Waage"})
    void differentWordsStayApart(String one, String other) {
        assertThat(stems(one)).doesNotContainAnyElementsOf(stems(other));
    }

    @Test
    void compoundsAreFoundByTheirParts() {
        assertThat(stems("Pflegewohngemeinschaft"))
                .containsAll(stems("Wohngemeinschaft"))
                .containsAll(stems("pflegen"));
        assertThat(Compounds.runs("hausaufgabenhilfe"))
                .containsExactly("haus", "hausaufgaben", "aufgaben", "aufgabenhilfe", "hilfe");
    }

    @Test
    void theTitleWeighsMoreThanTheTextAndAWordMoreThanAPart() {
        assertThat(german.vector("Haus", "Garten")).contains("'haus':1A").contains("'gart':2C");
        assertThat(german.vector("Schuldnerberatung", ""))
                .contains("'schuldn':1B")
                .contains("'schuldnerberat':1A");
    }

    @Test
    void aQuestionAsksForAllWordsOrWhatMeansTheSame() {
        assertThat(german.query("Rollstuhl Verleih"))
                .contains("'rollstuhl'")
                .contains(" & ")
                .contains("'leih'");
        assertThat(german.query("der die das und")).isEmpty();
        assertThat(german.query("")).isEmpty();
    }

    @Test
    void signsThatMeanSomethingToTheDatabaseMeanNothingHere() {
        assertThat(german.query("O'Neill\\ & | ! ( ) :* <->")).isEqualTo("(('o''neill'))");
    }

    private List<String> stems(String word) {
        return german.tokens(word).stream().map(Token::stem).toList();
    }
}
