package org.augenhoehe.methods.opinion;

import java.util.stream.IntStream;

/// How much nearer people are to their own group than to the next one, from −1 to 1, on average.
///
/// Peter Rousseeuw, *Silhouettes*, Journal of Computational and Applied Mathematics 20, 1987. Somebody
/// alone in a group counts 0. Effort grows with the square of the people: above [#MOST] of them, only
/// every second, third … is looked at.
final class Silhouette {
    private static final int MOST = 4000;

    private Silhouette() {}

    static double of(Places places, int[] groups, int number) {
        int stride = (places.size() + MOST - 1) / MOST;
        int[] seen = IntStream.range(0, places.size())
                .filter(index -> index % stride == 0)
                .toArray();
        int[] sizes = new int[number];
        for (int index : seen) {
            sizes[groups[index]]++;
        }
        double sum = 0;
        for (int index : seen) {
            sum += of(index, places, groups, seen, sizes);
        }
        return sum / seen.length;
    }

    private static double of(int index, Places places, int[] groups, int[] seen, int[] sizes) {
        double[] distance = new double[sizes.length];
        for (int other : seen) {
            distance[groups[other]] += Math.sqrt(places.squaredDistance(index, other));
        }
        int own = groups[index];
        if (sizes[own] == 1) {
            return 0;
        }
        double within = distance[own] / (sizes[own] - 1);
        double next = Double.POSITIVE_INFINITY;
        for (int group = 0; group < sizes.length; group++) {
            if (group != own && sizes[group] > 0) {
                next = Math.min(next, distance[group] / sizes[group]);
            }
        }
        double greater = Math.max(within, next);
        return greater == 0 || next == Double.POSITIVE_INFINITY ? 0 : (next - within) / greater;
    }
}
