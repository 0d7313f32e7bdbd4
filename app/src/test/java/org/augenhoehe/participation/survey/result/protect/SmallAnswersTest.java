package org.augenhoehe.participation.survey.result.protect;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.SequencedMap;
import java.util.function.Function;
import java.util.stream.Collectors;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;

import static org.assertj.core.api.Assertions.assertThat;

/// Whoever reads the result and knows the rule cannot work out an answer that few gave.
class SmallAnswersTest {
    private static final int PEOPLE = 21;

    @ParameterizedTest
    @ValueSource(ints = {2, 3, 4, 5})
    void nobodyWorksOutAnAnswerThatIsToldTogetherWithOthers(int answers) {
        everyAnswerStaysOpen(answers, SmallAnswers::unordered);
    }

    @ParameterizedTest
    @ValueSource(ints = {2, 3, 4, 5})
    void nobodyWorksOutAStepThatIsToldTogetherWithItsNeighbours(int answers) {
        everyAnswerStaysOpen(answers, SmallAnswers::ordered);
    }

    /// Makes every possible survey, and looks which of them lead to the same result: that is all that anybody can find
    /// out who knows the rule.
    private static void everyAnswerStaysOpen(int answers, Function<SequencedMap<Integer, Integer>, Parts> rule) {
        for (int people = Parts.LEAST; people <= (answers > 4 ? 16 : PEOPLE); people++) {
            var same = new HashMap<Parts, List<List<Integer>>>();
            for (var counts : all(answers, people)) {
                same.computeIfAbsent(rule.apply(numbered(counts)), any -> new ArrayList<>())
                        .add(counts);
            }
            same.forEach(SmallAnswersTest::staysOpen);
        }
    }

    private static void staysOpen(Parts told, List<List<Integer>> possible) {
        for (var part : told.all()) {
            if (part.keys().size() > 1) {
                for (int key : part.keys()) {
                    var values =
                            possible.stream().map(counts -> counts.get(key)).collect(Collectors.toSet());
                    assertThat(values)
                            .as(told + " leaves open how many gave answer " + key)
                            .hasSizeGreaterThan(1);
                }
            }
        }
    }

    private static List<List<Integer>> all(int answers, int people) {
        if (answers == 1) {
            return List.of(List.of(people));
        }
        var all = new ArrayList<List<Integer>>();
        for (int first = 0; first <= people; first++) {
            for (var rest : all(answers - 1, people - first)) {
                var counts = new ArrayList<>(List.of(first));
                counts.addAll(rest);
                all.add(counts);
            }
        }
        return all;
    }

    @Property
    void aPartIsNobodyOrFiveAndNobodyIsLost(@ForAll @Size(min = 1, max = 12) List<@IntRange(max = 30) Integer> counts) {
        for (var told : List.of(SmallAnswers.unordered(numbered(counts)), SmallAnswers.ordered(numbered(counts)))) {
            int people = counts.stream().mapToInt(Integer::intValue).sum();
            if (people < Parts.LEAST) {
                assertThat(told.isTold()).isFalse();
            } else {
                assertThat(told.people()).isEqualTo(people);
                assertThat(told.all()).allMatch(part -> part.people() == 0 || part.people() >= Parts.LEAST);
                assertThat(told.all().stream().flatMap(part -> part.keys().stream()))
                        .containsExactlyInAnyOrderElementsOf(numbered(counts).keySet());
            }
        }
    }

    @Property
    void theRestOfAnAnswerIsNeverFewerThanFive(
            @ForAll @Size(min = 2, max = 8) List<@IntRange(max = 60) Integer> counts) {
        int people = counts.stream().mapToInt(Integer::intValue).sum();
        for (var told : List.of(SmallAnswers.unordered(numbered(counts)), SmallAnswers.ordered(numbered(counts)))) {
            if (told.tellsApart()) {
                assertThat(told.all()).allMatch(part -> people - part.people() >= Parts.LEAST);
            }
        }
    }

    @Test
    void twoOfAHundredAreNotToldAndNeitherAreTheOthers() {
        var told = SmallAnswers.unordered(numbered(List.of(98, 2)));
        assertThat(told.tellsApart()).isFalse();
        assertThat(told.mostly()).isZero();
        assertThat(SmallAnswers.unordered(numbered(List.of(100, 0)))).isEqualTo(told);
    }

    @Test
    void anAnswerOfFewGoesTogetherWithTheNextLarger() {
        assertThat(SmallAnswers.unordered(numbered(List.of(40, 2, 12))).all())
                .containsExactly(new Part(List.of(0), 40), new Part(List.of(1, 2), 14));
        assertThat(SmallAnswers.ordered(numbered(List.of(2, 40, 12, 1))).all())
                .containsExactly(new Part(List.of(0, 1), 42), new Part(List.of(2, 3), 13));
    }

    @Test
    void whatNobodyAnsweredIsToldBesideLargeAnswers() {
        assertThat(SmallAnswers.unordered(numbered(List.of(50, 0, 30))).all())
                .containsExactly(new Part(List.of(0), 50), new Part(List.of(1), 0), new Part(List.of(2), 30));
    }

    @Test
    void largeAnswersAreToldOneByOne() {
        assertThat(SmallAnswers.unordered(numbered(List.of(5, 20, 7))).isWhole())
                .isTrue();
    }

    private static SequencedMap<Integer, Integer> numbered(List<Integer> counts) {
        var numbered = new LinkedHashMap<Integer, Integer>();
        counts.forEach(count -> numbered.put(numbered.size(), count));
        return numbered;
    }
}
