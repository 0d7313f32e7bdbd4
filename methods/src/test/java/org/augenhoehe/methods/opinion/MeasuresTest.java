package org.augenhoehe.methods.opinion;

import java.util.List;
import java.util.Random;

import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

/// The small measures, held against figures worked out by hand.
class MeasuresTest {
    private static final Places TWO_PAIRS =
            new Places(new double[] {0, 0, 10, 10}, new double[] {0, 1, 0, 1}, new double[] {1, 1, 1, 1});

    @Test
    void groupsAgreeWhateverTheyAreCalled() {
        assertThat(AdjustedRand.between(new int[] {0, 0, 1, 1}, new int[] {1, 1, 0, 0}))
                .isEqualTo(1);
        assertThat(AdjustedRand.between(new int[] {0, 0, 0}, new int[] {2, 2, 2}))
                .isEqualTo(1);
        assertThat(AdjustedRand.between(new int[] {}, new int[] {})).isEqualTo(1);
    }

    @Test
    void groupsAgreeBeyondChanceAsFarAsPairsDo() {
        // 2 pairs together in both, 3 and 4 pairs in each, 15 pairs: (2 − 0.8) / (3.5 − 0.8)
        assertThat(AdjustedRand.between(new int[] {0, 0, 0, 1, 2, 3}, new int[] {0, 0, 1, 1, 1, 1}))
                .isEqualTo((1 - 3 * 7 / 15.0) / (5 - 3 * 7 / 15.0), within(1e-12));
        assertThat(AdjustedRand.between(new int[] {0, 0, 1, 1}, new int[] {0, 1, 0, 1}))
                .isEqualTo(-0.5, within(1e-12));
        assertThatThrownBy(() -> AdjustedRand.between(new int[1], new int[2]))
                .hasMessage("Groups of 1 and of 2 people");
    }

    @Test
    void silhouetteComparesTheOwnGroupWithTheNext() {
        double next = (10 + Math.sqrt(101)) / 2;
        assertThat(Silhouette.of(TWO_PAIRS, new int[] {0, 0, 1, 1}, 2)).isEqualTo((next - 1) / next, within(1e-12));
        // Alone counts 0; with only one group there is no next one.
        assertThat(Silhouette.of(TWO_PAIRS, new int[] {0, 1, 2, 3}, 4)).isZero();
        assertThat(Silhouette.of(TWO_PAIRS, new int[] {0, 0, 0, 0}, 1)).isZero();
    }

    @Test
    void silhouetteOfACrowdLooksAtAPartOfIt() {
        double[] x = new double[4001];
        int[] groups = new int[x.length];
        for (int index = 0; index < x.length; index++) {
            groups[index] = index / 2 % 2;
            // Only every second one is looked at; the others would spoil it.
            x[index] = index % 2 == 0 ? groups[index] * 10 : 5;
        }
        var places = new Places(x, new double[x.length], new double[x.length]);
        assertThat(Silhouette.of(places, groups, 2)).isEqualTo(1);
    }

    @Test
    void centresAreWhereMostWeightIs() {
        var places = new Places(new double[] {0, 3, 10}, new double[] {0, 0, 6}, new double[] {2, 1, 1});
        KMeans means = KMeans.best(places, 2, 10, new Random(1));
        assertThat(means.centres()).containsExactlyInAnyOrder(new Point(1, 0), new Point(10, 6));
        assertThat(means.groups()[0]).isEqualTo(means.groups()[1]).isNotEqualTo(means.groups()[2]);
        assertThat(means.looseness()).isEqualTo(2 * 1 + 4, within(1e-12));
    }

    @Test
    void thereAreNoMoreCentresThanPlaces() {
        var places = new Places(new double[] {1, 1, 4}, new double[] {1, 1, 4}, new double[] {1, 1, 1});
        KMeans means = KMeans.best(places, 3, 2, new Random(1));
        assertThat(means.centres()).containsExactlyInAnyOrder(new Point(1, 1), new Point(4, 4));
        assertThat(means.looseness()).isZero();
    }

    @Test
    void whoWeighsNothingDecidesNothing() {
        var places = new Places(new double[] {0, 4, 99}, new double[3], new double[] {1, 1, 0});
        KMeans means = KMeans.best(places, 2, 5, new Random(1));
        assertThat(means.centres()).containsExactlyInAnyOrder(new Point(0, 0), new Point(4, 0));
        assertThat(means.groups()[2]).isEqualTo(means.groups()[1]);
        var nobody = new Places(new double[] {1, 2}, new double[2], new double[2]);
        assertThat(KMeans.best(nobody, 2, 2, new Random(1)).groups()).containsExactly(0, 0);
    }

    @Test
    void sharesAreTestedLikeInThePolisSoftware() {
        var inside = new Tally(19, 0, 0);
        var outside = new Tally(4, 14, 1);
        assertThat(Proportions.majority(inside, Stance.AGREE)).isEqualTo(2 * Math.sqrt(20) * 0.5, within(1e-12));
        assertThat(Proportions.majority(outside, Stance.AGREE)).isEqualTo(2 * Math.sqrt(20) * -0.25, within(1e-12));
        // 20 of 20 against 5 of 20, pooled 25 of 40
        assertThat(Proportions.difference(inside, outside, Stance.AGREE))
                .isEqualTo(0.75 / Math.sqrt(0.625 * 0.375 * 0.1), within(1e-12));
        assertThat(Proportions.difference(inside, inside, Stance.AGREE)).isZero();
    }

    @Test
    void distanceIsStraight() {
        assertThat(new Point(1, 2).distanceTo(new Point(4, 6))).isEqualTo(5);
        assertThat(List.of(
                        new StatementPull("s", new Point(3, 4), new Point(-1, 0)).extremity(),
                        new StatementPull("s", new Point(0, 1), new Point(0, -2)).extremity()))
                .containsExactly(5.0, 2.0);
    }
}
