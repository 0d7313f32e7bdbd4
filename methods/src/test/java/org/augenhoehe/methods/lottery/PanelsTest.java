package org.augenhoehe.methods.lottery;

import java.util.Arrays;
import java.util.List;
import java.util.Random;

import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

/// The parts that find panels and mix them, each by itself.
class PanelsTest {
    private static final double[] OPEN = {Double.NaN, Double.NaN, Double.NaN};

    /// Two triangles, of each of which only one can be in, and one type of three people whom nothing binds.
    private static final Rules TRIANGLES = new Rules(
            new int[] {1, 1, 1, 1, 1, 1, 3},
            3,
            List.of(pair(0, 1), pair(1, 2), pair(0, 2), pair(3, 4), pair(4, 5), pair(3, 5)));

    @Test
    void aQuickPanelKeepsTheRulesAndIsHardlyLighterThanTheBest() {
        Rules rules = Types.of(StationSquare.pool(), false).rules();
        var quick = new QuickPanel(rules);
        var random = new Random(7);
        for (int round = 0; round < 30; round++) {
            double[] weights = random.doubles(rules.types()).toArray();
            int[] panel = quick.weighing(weights).orElseThrow();

            assertKeeps(rules, panel);
            long[] scaled = Arrays.stream(weights)
                    .mapToLong(weight -> Math.round(weight * 1e6))
                    .toArray();
            int[] best = new BestPanel(rules).weighing(scaled).orElseThrow().panel();
            assertThat(weight(panel, weights)).isGreaterThan(0.97 * weight(best, weights));
        }
    }

    @Test
    void whereHalvesWouldDoBetterAQuickPanelIsStillWhole() {
        int[] panel = new QuickPanel(TRIANGLES)
                .weighing(new double[] {1, 1, 1, 1, 1, 1, 0.1})
                .orElseThrow();

        assertKeeps(TRIANGLES, panel);
        assertThat(panel[6]).isEqualTo(1);
    }

    @Test
    void whereOnlyHalvesKeepTheRulesThereIsNoPanel() {
        int[] bound = TRIANGLES.sizes().clone();
        bound[6] = 0;

        assertThat(new QuickPanel(new Rules(bound, 3, TRIANGLES.rows())).weighing(new double[] {1, 1, 1, 1, 1, 1, 1}))
                .isEmpty();
    }

    @Test
    void wholeCountsAreOnePanel() {
        assertThat(peeled(new Rules(new int[] {2, 3}, 3, List.of()), 1, 2)).containsExactly(List.of(1, 2));
    }

    @Test
    void halfASeatIsTwoPanels() {
        assertThat(peeled(new Rules(new int[] {1, 1}, 1, List.of()), 0.5, 0.5))
                .containsExactlyInAnyOrder(List.of(1, 0), List.of(0, 1));
        assertThat(peeled(new Rules(new int[] {4, 4}, 4, List.of()), 2.25, 1.75))
                .hasSize(2)
                .first()
                .isEqualTo(List.of(2, 2));
    }

    @Test
    void panelsPeeledOffAreAMixtureOfWhatWasExpected() {
        Rules rules = Types.of(StationSquare.pool(), false).rules();
        double[] expected = new FairChances(rules).leximin().counts();
        List<int[]> peeled = Peeling.of(rules, expected);
        assertThat(peeled).hasSizeBetween(2, rules.types() + rules.rows().size() + 1);
        assertThat(peeled).allSatisfy(panel -> assertKeeps(rules, panel));
        for (int type = 0; type < expected.length; type++) {
            // The first is near what is expected: rounded up or down.
            assertThat((double) peeled.getFirst()[type]).isCloseTo(expected[type], within(1.0));
        }

        var decomposition = new Decomposition(rules, expected);
        peeled.forEach(decomposition::add);
        Decomposition.Mixture mixture = decomposition.mix();

        assertThat(mixture.panels())
                .hasSameSizeAs(peeled.stream().map(Arrays::toString).distinct().toList());
        assertMixed(mixture, expected);
    }

    @Test
    void aMixtureIsFoundFromNothing() {
        Rules rules = Types.of(StationSquare.pool(), false).rules();
        double[] expected = new FairChances(rules).leximin().counts();

        Decomposition.Mixture mixture = new Decomposition(rules, expected).mix();

        assertMixed(mixture, expected);
        assertThat(mixture.panels()).allSatisfy(panel -> assertKeeps(rules, panel));
    }

    @Test
    void aPanelIsAddedOnce() {
        var decomposition = new Decomposition(TRIANGLES, new double[] {0.5, 0, 0, 0.5, 0, 0, 2});

        assertThat(decomposition.add(new int[] {1, 0, 0, 0, 0, 0, 2})).isTrue();
        assertThat(decomposition.add(new int[] {1, 0, 0, 0, 0, 0, 2})).isFalse();
        assertThat(decomposition.add(new int[] {0, 0, 0, 1, 0, 0, 2})).isTrue();
    }

    @Test
    void whatNoMixtureGivesIsCutOffByARuleThatEveryPanelKeeps() {
        double[] halves = {0.5, 0.5, 0.5, 0.5, 0.5, 0.5, 0};

        Decomposition.Mixture mixture = new Decomposition(TRIANGLES, halves).mix();

        assertThat(mixture.missing()).isGreaterThan(0.9);
        assertThat(mixture.cut()).isNotNull().satisfies(cut -> {
            assertThat(cut.excess(halves)).isPositive();
            assertThat(mixture.panels())
                    .allSatisfy(panel -> assertThat(cut.of(panel)).isLessThanOrEqualTo(cut.most()));
        });
        assertThat(mixture.probabilities()).hasSameSizeAs(mixture.panels().toArray());
    }

    @Test
    void whatWasPromisedBeforeGivesWayByTheSameAndByNoMoreThanItMust() {
        // Two were promised four fifths each of one seat: both get half of it, and nothing is left.
        Stage stage =
                Stage.of(new Rules(new int[] {1, 1, 1}, 1, List.of()), List.of(), new double[] {0.8, 0.8, Double.NaN});

        assertThat(stage.counts()[0]).isCloseTo(0.5, within(1e-6));
        assertThat(stage.counts()[1]).isCloseTo(0.5, within(1e-6));
        assertThat(stage.lowest()).isCloseTo(0, within(1e-6));
    }

    @Test
    void whatIsPromisedStaysWhereItCan() {
        Stage stage = Stage.of(
                new Rules(new int[] {1, 2, 1}, 1, List.of()), List.of(), new double[] {0.4, Double.NaN, Double.NaN});

        assertThat(stage.counts()[0]).isCloseTo(0.4, within(1e-6));
        assertThat(stage.lowest()).isCloseTo(0.2, within(1e-6));
    }

    @Test
    void aCutHoldsLikeAQuota() {
        var rules = new Rules(new int[] {1, 1, 1}, 1, List.of());

        assertThat(Stage.of(rules, List.of(), OPEN).lowest()).isCloseTo(1.0 / 3, within(1e-6));
        assertThat(Stage.of(rules, List.of(new Row(new int[] {1}, new long[] {10}, 0, 1)), OPEN)
                        .lowest())
                .isCloseTo(0.1, within(1e-6));
    }

    @Test
    void leximinIsFairAlsoToThoseWhoAreBetterOff() {
        // One seat for ten of a kind, two seats for six others of two kinds.
        var rules = new Rules(
                new int[] {10, 2, 4}, 3, List.of(Row.count(new int[] {0}, 1, 1), Row.count(new int[] {1, 2}, 2, 2)));

        FairChances.Found found = new FairChances(rules).leximin();

        assertThat(found.promised()[0]).isCloseTo(0.1, within(1e-6));
        assertThat(found.promised()[1]).isCloseTo(1.0 / 3, within(1e-6));
        assertThat(found.promised()[2]).isCloseTo(1.0 / 3, within(1e-6));
        assertThat(found.counts()[1]).isCloseTo(2.0 / 3, within(1e-6));
        FairChances.Found lowest = new FairChances(rules).maximin();
        assertThat(lowest.promised()).containsExactly(new double[] {0.1, 0.1, 0.1}, within(1e-6));
        assertThat(lowest.sure()[0]).isCloseTo(1, within(1e-6));
        assertThat(lowest.sure()[2]).isCloseTo(0.4, within(1e-6));
    }

    private static Row pair(int one, int other) {
        return Row.count(new int[] {one, other}, 0, 1);
    }

    private static List<List<Integer>> peeled(Rules rules, double... expected) {
        return Peeling.of(rules, expected).stream()
                .map(panel -> Arrays.stream(panel).boxed().toList())
                .toList();
    }

    private static double weight(int[] panel, double[] weights) {
        double weight = 0;
        for (int type = 0; type < panel.length; type++) {
            weight += panel[type] * weights[type];
        }
        return weight;
    }

    private static void assertKeeps(Rules rules, int[] panel) {
        assertThat(rules.all()).allSatisfy(row -> assertThat(row.of(panel)).isBetween(row.least(), row.most()));
        for (int type = 0; type < panel.length; type++) {
            assertThat(panel[type]).isBetween(0, rules.sizes()[type]);
        }
    }

    private static void assertMixed(Decomposition.Mixture mixture, double[] expected) {
        assertThat(mixture.missing()).isLessThanOrEqualTo(Decomposition.TOLERANCE);
        assertThat(mixture.cut()).isNull();
        double[] mixed = new double[expected.length];
        for (int panel = 0; panel < mixture.panels().size(); panel++) {
            for (int type = 0; type < mixed.length; type++) {
                mixed[type] += mixture.probabilities()[panel] * mixture.panels().get(panel)[type];
            }
        }
        for (int type = 0; type < mixed.length; type++) {
            assertThat(mixed[type]).isCloseTo(expected[type], within(1e-4));
        }
    }
}
