package org.augenhoehe.methods.opinion;

/// How far two ways of grouping the same people agree: 1 the same, around 0 no more than by chance.
///
/// Lawrence Hubert and Phipps Arabie, *Comparing partitions*, Journal of Classification 2, 1985. The
/// numbers of the groups don't matter, only who is with whom.
public final class AdjustedRand {
    private AdjustedRand() {}

    /// @param one group of each person, numbers from 0
    /// @param other the same people in the same order, grouped another way
    /// @return at most 1; 1 also where both put everybody together or everybody apart
    /// @throws IllegalArgumentException if the lengths differ
    public static double between(int[] one, int[] other) {
        if (one.length != other.length) {
            throw new IllegalArgumentException("Groups of " + one.length + " and of " + other.length + " people");
        }
        long[] rows = new long[highest(one) + 1];
        long[] columns = new long[highest(other) + 1];
        long[][] both = new long[rows.length][columns.length];
        for (int index = 0; index < one.length; index++) {
            rows[one[index]]++;
            columns[other[index]]++;
            both[one[index]][other[index]]++;
        }
        double together = 0;
        for (long[] row : both) {
            together += pairs(row);
        }
        double expected = pairs(rows) * pairs(columns) / Math.max(1, pairs(new long[] {one.length}));
        double most = (pairs(rows) + pairs(columns)) / 2;
        return most == expected ? 1 : (together - expected) / (most - expected);
    }

    private static int highest(int[] groups) {
        int highest = 0;
        for (int group : groups) {
            highest = Math.max(highest, group);
        }
        return highest;
    }

    private static double pairs(long[] counts) {
        double pairs = 0;
        for (long count : counts) {
            pairs += count * (count - 1) / 2.0;
        }
        return pairs;
    }
}
