package org.augenhoehe.participation.survey.result.count;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.UUID;
import java.util.function.IntFunction;
import java.util.stream.IntStream;

import org.augenhoehe.participation.review.Viewpoint;
import org.augenhoehe.participation.survey.Condition;
import org.augenhoehe.participation.survey.Given;
import org.augenhoehe.participation.survey.Item;
import org.augenhoehe.participation.survey.Privacy;
import org.augenhoehe.participation.survey.Question;
import org.augenhoehe.participation.survey.QuestionKind;
import org.augenhoehe.participation.survey.Sheet;
import org.augenhoehe.participation.survey.Survey;
import org.augenhoehe.participation.survey.Words;
import org.augenhoehe.participation.survey.result.count.Figure.Telling;
import org.augenhoehe.participation.survey.result.protect.Part;
import org.augenhoehe.participation.survey.result.protect.Ticked;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

/// From sheets to what is told of each question.
class CountingTest {
    private static final Question CHOICE = question(1, QuestionKind.CHOICE, 3, null);

    @Test
    void eachAnswerIsCounted() {
        var figure = one(CHOICE, 30, i -> new Given.One(1 + i % 3));
        assertThat(figure.parts())
                .containsExactly(new Part(List.of(1), 10), new Part(List.of(2), 10), new Part(List.of(3), 10));
        assertThat(figure.asked()).isEqualTo(30);
        assertThat(figure.answered()).isEqualTo(30);
    }

    @Test
    void whoLeavesAQuestionOutIsAskedButDidNotAnswer() {
        var figure = one(CHOICE, 30, i -> i < 6 ? null : new Given.One(1 + i % 3));
        assertThat(figure.asked()).isEqualTo(30);
        assertThat(figure.answered()).isEqualTo(24);
    }

    @Test
    void ofFewerThanFiveNothingIsTold() {
        var figure = one(CHOICE, 30, i -> i < 4 ? new Given.One(1) : null);
        assertThat(figure).isEqualTo(Figure.untold(1, Telling.FEW));
    }

    @Test
    void ofSeveralThatCanBeChosenEachIsCounted() {
        var several = question(1, QuestionKind.SEVERAL, 3, null);
        var figure = one(several, 30, i -> new Given.Some(new TreeSet<>(i < 12 ? Set.of(1, 2) : Set.of(2))));
        assertThat(figure.ticked())
                .containsExactly(
                        new Ticked(1, Ticked.Telling.TOLD, 12),
                        new Ticked(2, Ticked.Telling.NEARLY_ALL, 0),
                        new Ticked(3, Ticked.Telling.FEW, 0));
    }

    @Test
    void eachRowOfATableIsCountedByItself() {
        var table = question(1, QuestionKind.MATRIX, 2, null);
        var figure = one(table, 20, i -> new Given.Grid(new TreeMap<>(i < 4 ? Map.of(1, 1, 2, 2) : Map.of(1, 2))));
        assertThat(figure.rows().getFirst().parts().all()).containsExactly(new Part(List.of(1, 2, 3), 20));
        assertThat(figure.rows().getLast().parts().isTold()).isFalse();
    }

    @Test
    void numbersStandInClassesOfWhichTheOutermostAreOpen() {
        var figure = one(question(1, QuestionKind.NUMBER, 0, null), 100, i -> new Given.Amount(BigDecimal.valueOf(i)));
        assertThat(figure.cuts().from(0)).isNull();
        assertThat(figure.cuts().at()).first().isEqualTo(new BigDecimal("20"));
        assertThat(figure.parts()).allMatch(part -> part.people() >= 5).hasSizeGreaterThan(3);
        assertThat(figure.parts().stream().mapToInt(Part::people).sum()).isEqualTo(100);
    }

    @Test
    void oneVeryLargeNumberShowsNowhere() {
        var figure = one(
                question(1, QuestionKind.NUMBER, 0, null),
                100,
                i -> new Given.Amount(BigDecimal.valueOf(i == 0 ? 1_000_000 : i)));
        assertThat(figure.cuts().at()).last().isEqualTo(new BigDecimal("80"));
    }

    @Test
    void anOrderTellsWhatStandsFirstAndWhereOnAverage() {
        var figure = one(
                question(1, QuestionKind.ORDER, 2, null),
                60,
                i -> new Given.Ordered(i < 45 ? List.of(1, 2) : List.of(2, 1)));
        assertThat(figure.parts()).containsExactly(new Part(List.of(1), 45), new Part(List.of(2), 15));
        assertThat(figure.means())
                .containsExactly(new Mean(1, new BigDecimal("1.3")), new Mean(2, new BigDecimal("1.8")));
    }

    @Test
    void averagePlacesOfFewAreCoarse() {
        var figure = one(
                question(1, QuestionKind.ORDER, 2, null),
                10,
                i -> new Given.Ordered(i < 9 ? List.of(1, 2) : List.of(2, 1)));
        assertThat(figure.means())
                .containsExactly(new Mean(1, new BigDecimal("1.0")), new Mean(2, new BigDecimal("2.0")));
    }

    @Test
    void aPlaceThatFewNamedIsNotNamed() {
        var figure = one(
                question(1, QuestionKind.PLACE, 0, null),
                30,
                i -> new Given.Located(i < 20 ? "Weststadt" : i < 28 ? "Oststadt" : "Am Tor " + i, null, null));
        assertThat(figure.names()).containsExactly("Weststadt");
        assertThat(figure.parts()).containsExactly(new Part(List.of(1), 20), new Part(List.of(0), 10));
    }

    @Test
    void aQuestionThatFollowsIsToldOnlyWhereItTellsNothingNew() {
        var follows = question(2, QuestionKind.CHOICE, 2, new Condition(CHOICE.id(), Set.of(1)));
        assertThat(follow(follows, i -> i < 10 ? 1 : i < 20 ? 2 : 3).isTold()).isTrue();
        assertThat(follow(follows, i -> i < 10 ? 1 : i < 26 ? 2 : 3))
                .as("the third answer is told with the first")
                .isEqualTo(Figure.untold(2, Telling.FOLLOWS));
    }

    @Test
    void aQuestionAfterANumberIsToldWhereClassesEndAtItsLimit() {
        var age = question(1, QuestionKind.NUMBER, 0, null);
        var follows = question(
                2, QuestionKind.CHOICE, 2, new Condition(age.id(), new TreeSet<>(), new BigDecimal("18"), null));
        var outcome = Counting.count(
                survey(age, follows),
                IntStream.range(0, 60)
                        .mapToObj(i -> i < 18
                                ? sheet(Set.of(1), Map.of(1, new Given.Amount(BigDecimal.valueOf(i))))
                                : sheet(
                                        Set.of(1, 2),
                                        Map.of(
                                                1,
                                                new Given.Amount(BigDecimal.valueOf(i)),
                                                2,
                                                new Given.One(1 + i % 2))))
                        .toList());
        assertThat(outcome.find(2).orElseThrow().asked()).isEqualTo(42);
    }

    @Test
    void anOutcomeIsReadAsItWasWritten() {
        var outcome = Counting.count(
                survey(CHOICE, question(2, QuestionKind.NUMBER, 0, null)),
                IntStream.range(0, 40)
                        .mapToObj(i -> sheet(
                                Set.of(1, 2),
                                Map.of(1, new Given.One(1 + i % 3), 2, new Given.Amount(BigDecimal.valueOf(i)))))
                        .toList());
        assertThat(Outcome.read(outcome.write())).isEqualTo(outcome);
    }

    @Test
    void twoQuestionsTogetherAreCountedAndSmallCellsHidden() {
        var other = question(2, QuestionKind.CHOICE, 2, null);
        var sheets = IntStream.range(0, 90)
                .mapToObj(i -> sheet(
                        Set.of(1, 2),
                        Map.of(1, new Given.One(1 + i % 3), 2, new Given.One(i == 1 || i % 3 == 0 ? 1 : 2))))
                .toList();
        var crosses = Crossing.count(Counting.count(survey(CHOICE, other), sheets), sheets);
        assertThat(crosses).isEmpty();
        var mixed = IntStream.range(0, 90)
                .mapToObj(i ->
                        sheet(Set.of(1, 2), Map.of(1, new Given.One(1 + i % 3), 2, new Given.One(1 + i / 3 % 2))))
                .toList();
        assertThat(Crossing.count(Counting.count(survey(CHOICE, other), mixed), mixed)
                        .getFirst())
                .isEqualTo(new Cross(
                        1, 2, List.of(new Cross.Block(0, List.of(List.of(15, 15), List.of(15, 15), List.of(15, 15))))));
    }

    private static Figure follow(Question follows, IntFunction<Integer> first) {
        var sheets = IntStream.range(0, 30)
                .mapToObj(i -> first.apply(i) == 1
                        ? sheet(Set.of(1, 2), Map.of(1, new Given.One(1), 2, new Given.One(1 + i % 2)))
                        : sheet(Set.of(1), Map.of(1, new Given.One(first.apply(i)))))
                .toList();
        return Counting.count(survey(CHOICE, follows), sheets).find(2).orElseThrow();
    }

    private static Figure one(Question question, int people, IntFunction<@Nullable Given> given) {
        var sheets = new ArrayList<Sheet>();
        for (int i = 0; i < people; i++) {
            var answer = given.apply(i);
            sheets.add(sheet(Set.of(1), answer == null ? Map.of() : Map.of(1, answer)));
        }
        return Counting.count(survey(question), sheets).find(1).orElseThrow();
    }

    private static Sheet sheet(Set<Integer> asked, Map<Integer, Given> given) {
        return new Sheet(UUID.randomUUID(), null, null, new TreeSet<>(asked), new TreeMap<>(given), Viewpoint.USERS);
    }

    private static Survey survey(Question... questions) {
        return new Survey(
                UUID.randomUUID(),
                Privacy.ANONYMOUS,
                false,
                List.of("de"),
                Words.NONE,
                null,
                null,
                null,
                List.of(questions));
    }

    private static Question question(int number, QuestionKind kind, int items, @Nullable Condition condition) {
        return new Question(
                UUID.randomUUID(),
                number,
                number,
                kind,
                false,
                Words.of("de", "Was?"),
                Words.NONE,
                items(items),
                items(3),
                null,
                null,
                Words.NONE,
                Words.NONE,
                Words.NONE,
                false,
                condition,
                false,
                false);
    }

    private static List<Item> items(int items) {
        return IntStream.rangeClosed(1, items)
                .mapToObj(number -> new Item(number, Words.of("de", "Antwort " + number)))
                .toList();
    }
}
