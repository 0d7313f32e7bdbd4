package org.augenhoehe.participation.survey.result.protect;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

import org.augenhoehe.participation.survey.result.protect.Ticked.Telling;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import static org.assertj.core.api.Assertions.assertThat;

/// Of several answers each is told only where five chose it and five did not.
class SmallTicksTest {
    @ParameterizedTest
    @CsvSource({"1,2", "1,3", "2,2", "2,3"})
    void nobodyWorksOutWhatFewChoseOrFewDidNot(int least, int most) {
        for (int people = Parts.LEAST; people <= 17; people++) {
            staysOpen(people, 3, least, most);
        }
        for (int people = Parts.LEAST; people <= 11; people++) {
            staysOpen(people, 4, least, most);
        }
    }

    /// Makes every possible survey, and looks which of them lead to the same result.
    private static void staysOpen(int people, int items, int least, int most) {
        var same = new HashMap<List<Ticked>, List<int[]>>();
        for (long number = 0; number < Math.pow(people + 1, items); number++) {
            var counts = new int[items];
            long rest = number;
            for (int item = 0; item < items; item++) {
                counts[item] = (int) (rest % (people + 1));
                rest /= people + 1;
            }
            int sum = IntStream.of(counts).sum();
            if (sum >= least * people && sum <= most * people) {
                same.computeIfAbsent(told(people, least, most, counts), any -> new ArrayList<>())
                        .add(counts);
            }
        }
        same.forEach(SmallTicksTest::staysOpen);
    }

    private static void staysOpen(List<Ticked> told, List<int[]> possible) {
        for (int item = 0; item < told.size(); item++) {
            if (told.get(item).telling() != Telling.TOLD) {
                int place = item;
                var numbers = possible.stream().map(counts -> counts[place]).collect(Collectors.toSet());
                assertThat(numbers)
                        .as(told + " leaves open how many chose " + item)
                        .hasSizeGreaterThan(1);
            }
        }
    }

    @Test
    void whatFewChoseAndWhatFewDidNotIsSaidInWords() {
        assertThat(told(100, 1, 4, 98, 2, 40, 0))
                .extracting(Ticked::telling)
                .containsExactly(Telling.NEARLY_ALL, Telling.FEW, Telling.TOLD, Telling.FEW);
    }

    private static List<Ticked> told(int people, int least, int most, int... counts) {
        var numbered = new LinkedHashMap<Integer, Integer>();
        for (int count : counts) {
            numbered.put(numbered.size(), count);
        }
        return new SmallTicks(people, least, most).of(numbered);
    }
}
