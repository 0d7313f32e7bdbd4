package org.augenhoehe.methods.ballot;

import java.util.List;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

class QuestionTest {

    @ParameterizedTest
    @CsvSource(
            quoteCharacter = '"',
            value = {
                "'', 1, WINNERS: 1 of 0",
                "a, 0, WINNERS: 0 of 1",
                "a, 2, WINNERS: 2 of 1",
                "a|b|a, 1, OPTION_TWICE: a",
                "a| |b, 1, BLANK_OPTION:  "
            })
    void aQuestionThatCannotBeAnsweredIsRefused(String options, int winners, String message) {
        List<String> list = options.equals("''") ? List.of() : List.of(options.split("\\|"));
        assertThatThrownBy(() -> new Question("test", list, winners, Ballots.SEED))
                .isInstanceOf(FlawedBallot.class)
                .hasMessageStartingWith(message.strip());
    }

    @Test
    void twoQuestionsWithOneSeedHaveLotsOfTheirOwn() {
        var options = List.of("a", "b", "c", "d", "e", "f", "g");
        var one = new Question("one", options, 1, Ballots.SEED);
        var two = new Question("two", options, 1, Ballots.SEED);
        assertThat(one.lot("winners", options).drawn())
                .isEqualTo(one.lot("winners", options.reversed()).drawn())
                .isNotEqualTo(two.lot("winners", options).drawn())
                .isNotEqualTo(one.lot("stage 1/least", options).drawn())
                .containsExactlyInAnyOrderElementsOf(options);
    }

    @Test
    void everyFlawHasATextKeyAndNamesTheCulprit() {
        assertThat(new Flaw(Flaw.Kind.TOO_MANY_DOTS_ON_ONE, "pool = 4").explanation())
                .isEqualTo(Explanation.of("ballot.flaw.too-many-dots-on-one", "pool = 4"));
        var refused = new FlawedBallot("anna", new Flaw(Flaw.Kind.UNKNOWN_OPTION, "zoo"));
        assertThat(refused.flaw().kind()).isEqualTo(Flaw.Kind.UNKNOWN_OPTION);
        assertThat(refused).hasMessage("UNKNOWN_OPTION: zoo (voter anna)");
    }
}
