package org.augenhoehe.methods.opinion;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Random;

/// Weighted k-means: groups whose members stand, weighed, as close to their centre as possible.
///
/// Stuart Lloyd, *Least squares quantization in PCM*, 1982; started as in David Arthur and Sergei
/// Vassilvitskii, *k-means++*, 2007; the best of several starts.
///
/// @param centres one per group; fewer than asked for where fewer places differ
/// @param groups the index of the centre for every point
/// @param looseness the weighed sum of squared distances to the centres
record KMeans(List<Point> centres, int[] groups, double looseness) {
    private static final int MOST_ROUNDS = 300;

    static KMeans best(Places places, int number, int starts, Random random) {
        KMeans best = from(places, firstCentres(places, number, random));
        for (int start = 1; start < starts; start++) {
            KMeans next = from(places, firstCentres(places, number, random));
            // A hair better is rounding: then the earlier one stays.
            if (next.looseness < best.looseness * (1 - 1e-9)) {
                best = next;
            }
        }
        return best;
    }

    private static List<Point> firstCentres(Places places, int number, Random random) {
        List<Point> centres = new ArrayList<>();
        double[] pull = places.weights().clone();
        double[] nearest = new double[places.size()];
        Arrays.fill(nearest, Double.POSITIVE_INFINITY);
        while (centres.size() < number) {
            double whole = 0;
            for (double each : pull) {
                whole += each;
            }
            if (whole == 0) {
                break;
            }
            Point centre = places.points().get(drawn(pull, random.nextDouble() * whole));
            centres.add(centre);
            for (int index = 0; index < pull.length; index++) {
                nearest[index] =
                        Math.min(nearest[index], squared(places.points().get(index), centre));
                pull[index] = places.weights()[index] * nearest[index];
            }
        }
        return centres;
    }

    private static int drawn(double[] pull, double mark) {
        int last = 0;
        double passed = 0;
        for (int index = 0; index < pull.length; index++) {
            if (pull[index] > 0) {
                last = index;
                passed += pull[index];
                if (passed > mark) {
                    break;
                }
            }
        }
        return last;
    }

    private static KMeans from(Places places, List<Point> start) {
        List<Point> centres = start;
        int[] groups = new int[places.size()];
        for (int round = 0; round < MOST_ROUNDS; round++) {
            boolean moved = assign(places, centres, groups);
            if (round > 0 && !moved) {
                break;
            }
            centres = middles(places, groups, centres);
        }
        double looseness = 0;
        for (int index = 0; index < groups.length; index++) {
            looseness += places.weights()[index] * squared(places.points().get(index), centres.get(groups[index]));
        }
        return new KMeans(centres, groups, looseness);
    }

    private static boolean assign(Places places, List<Point> centres, int[] groups) {
        boolean moved = false;
        for (int index = 0; index < groups.length; index++) {
            int group = nearest(places.points().get(index), centres);
            moved |= group != groups[index];
            groups[index] = group;
        }
        return moved;
    }

    private static List<Point> middles(Places places, int[] groups, List<Point> before) {
        double[] x = new double[before.size()];
        double[] y = new double[before.size()];
        double[] weight = new double[before.size()];
        for (int index = 0; index < groups.length; index++) {
            double own = places.weights()[index];
            x[groups[index]] += own * places.points().get(index).x();
            y[groups[index]] += own * places.points().get(index).y();
            weight[groups[index]] += own;
        }
        List<Point> centres = new ArrayList<>();
        for (int group = 0; group < x.length; group++) {
            // A centre that lost everybody stays where it was.
            centres.add(
                    weight[group] == 0
                            ? before.get(group)
                            : new Point(x[group] / weight[group], y[group] / weight[group]));
        }
        return centres;
    }

    /// The index of the nearest centre; the first of equally near ones.
    static int nearest(Point point, List<Point> centres) {
        int nearest = 0;
        double least = Double.POSITIVE_INFINITY;
        for (int index = 0; index < centres.size(); index++) {
            double distance = squared(point, centres.get(index));
            if (distance < least) {
                least = distance;
                nearest = index;
            }
        }
        return nearest;
    }

    private static double squared(Point one, Point other) {
        double x = one.x() - other.x();
        double y = one.y() - other.y();
        return x * x + y * y;
    }
}
