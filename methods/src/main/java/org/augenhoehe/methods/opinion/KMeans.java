package org.augenhoehe.methods.opinion;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;

/// Weighted k-means: groups whose members stand, weighed, as close to their centre as possible.
///
/// Stuart Lloyd, *Least squares quantization in PCM*, 1982; started as in David Arthur and Sergei
/// Vassilvitskii, *k-means++*, 2007; the best of several starts.
final class KMeans {
    private static final int MOST_ROUNDS = 300;

    private final Places places;
    private final double[] x;
    private final double[] y;
    private final int[] groups;
    private double looseness;

    private KMeans(Places places, List<Point> start) {
        this.places = places;
        this.x = start.stream().mapToDouble(Point::x).toArray();
        this.y = start.stream().mapToDouble(Point::y).toArray();
        this.groups = new int[places.size()];
    }

    /// @param number how many groups; there are fewer where fewer places differ
    /// @param starts how often to begin anew
    static KMeans best(Places places, int number, int starts, Random random) {
        KMeans best = new KMeans(places, firstCentres(places, number, random)).settle();
        for (int start = 1; start < starts; start++) {
            KMeans next = new KMeans(places, firstCentres(places, number, random)).settle();
            // A hair better is rounding: then the earlier one stays.
            if (next.looseness < best.looseness * (1 - 1e-9)) {
                best = next;
            }
        }
        return best;
    }

    List<Point> centres() {
        return IntStream.range(0, x.length)
                .mapToObj(group -> new Point(x[group], y[group]))
                .toList();
    }

    /// The index of the centre for every place, places without weight included.
    int[] groups() {
        return groups;
    }

    /// The weighed sum of squared distances to the centres.
    double looseness() {
        return looseness;
    }

    private static List<Point> firstCentres(Places places, int number, Random random) {
        List<Point> centres = new ArrayList<>();
        double[] nearest = new double[places.size()];
        Arrays.fill(nearest, 1);
        while (centres.size() < number) {
            double whole = 0;
            for (int index = 0; index < nearest.length; index++) {
                whole += places.weight(index) * nearest[index];
            }
            // Every place that weighs is a centre already.
            if (whole == 0 && !centres.isEmpty()) {
                break;
            }
            int drawn = drawn(places, nearest, random.nextDouble() * whole);
            for (int index = 0; index < nearest.length; index++) {
                double distance = places.squaredDistance(index, drawn);
                nearest[index] = centres.isEmpty() ? distance : Math.min(nearest[index], distance);
            }
            centres.add(places.point(drawn));
        }
        return centres;
    }

    private static int drawn(Places places, double[] nearest, double mark) {
        int last = 0;
        double passed = 0;
        for (int index = 0; index < nearest.length && passed <= mark; index++) {
            double pull = places.weight(index) * nearest[index];
            passed += pull;
            last = pull > 0 ? index : last;
        }
        return last;
    }

    private KMeans settle() {
        for (int round = 0; round < MOST_ROUNDS; round++) {
            boolean moved = assign();
            if (round > 0 && !moved) {
                break;
            }
            recentre();
        }
        for (int index = 0; index < groups.length; index++) {
            looseness += places.weight(index) * places.squaredDistance(index, x[groups[index]], y[groups[index]]);
        }
        return this;
    }

    private boolean assign() {
        boolean moved = false;
        for (int index = 0; index < groups.length; index++) {
            int nearest = 0;
            double least = Double.POSITIVE_INFINITY;
            for (int group = 0; group < x.length; group++) {
                double distance = places.squaredDistance(index, x[group], y[group]);
                if (distance < least) {
                    least = distance;
                    nearest = group;
                }
            }
            moved |= nearest != groups[index];
            groups[index] = nearest;
        }
        return moved;
    }

    private void recentre() {
        double[] sumX = new double[x.length];
        double[] sumY = new double[x.length];
        double[] weight = new double[x.length];
        for (int index = 0; index < groups.length; index++) {
            Point point = places.point(index);
            sumX[groups[index]] += places.weight(index) * point.x();
            sumY[groups[index]] += places.weight(index) * point.y();
            weight[groups[index]] += places.weight(index);
        }
        for (int group = 0; group < x.length; group++) {
            // A centre that lost everybody stays where it was.
            if (weight[group] > 0) {
                x[group] = sumX[group] / weight[group];
                y[group] = sumY[group] / weight[group];
            }
        }
    }
}
