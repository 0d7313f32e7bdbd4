package org.augenhoehe.methods.opinion;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;

/// One way to part people, together with how it fared when they were drawn anew.
///
/// @param split what is reported about it
/// @param groups everybody's group
/// @param centres of the groups
/// @param certainty for everybody, how often the resamples put them into the same group, 0 to 1
record Grouping(Split split, int[] groups, List<Point> centres, double[] certainty) {
    private static final int STARTS = 20;
    private static final int STARTS_OF_A_RESAMPLE = 5;

    static Grouping of(Places places, List<Places> resamples, int number, long seed) {
        KMeans whole = KMeans.best(places, number, STARTS, new Random(seed));
        var random = new Random(seed);
        List<Double> agreement = new ArrayList<>();
        double[] certainty = new double[places.size()];
        for (Places resample : resamples) {
            int[] groups =
                    KMeans.best(resample, number, STARTS_OF_A_RESAMPLE, random).groups();
            agreement.add(AdjustedRand.between(whole.groups(), groups));
            int[] same = mostShared(groups, whole.groups(), number);
            for (int index = 0; index < certainty.length; index++) {
                certainty[index] += same[groups[index]] == whole.groups()[index] ? 1 : 0;
            }
        }
        for (int index = 0; index < certainty.length; index++) {
            certainty[index] /= resamples.size();
        }
        var split =
                new Split(number, Silhouette.of(places, whole.groups(), number), mean(agreement), lowTenth(agreement));
        return new Grouping(split, whole.groups(), whole.centres(), certainty);
    }

    /// For each group of a resample, the group of the whole with which it shares most people.
    private static int[] mostShared(int[] groups, int[] whole, int number) {
        int[][] shared = new int[number][number];
        for (int index = 0; index < groups.length; index++) {
            shared[groups[index]][whole[index]]++;
        }
        int[] most = new int[number];
        for (int group = 0; group < number; group++) {
            for (int other = 1; other < number; other++) {
                most[group] = shared[group][other] > shared[group][most[group]] ? other : most[group];
            }
        }
        return most;
    }

    private static double mean(List<Double> values) {
        return values.stream().mapToDouble(Double::doubleValue).sum() / values.size();
    }

    private static double lowTenth(List<Double> values) {
        return values.stream().sorted().toList().get(values.size() / 10);
    }
}
