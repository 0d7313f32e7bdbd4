package org.augenhoehe.methods.budget;

/// Who supports one project, laid out for reading it many times.
///
/// A scan asks what each group can give at a rate (money per unit of weight): groups with less than the
/// rate times their weight are *poor* and would give all they have, the others are *rich*. Groups that
/// have nothing left are dropped for the rest of the run.
final class Supporters {
    private final int[] allGroups;
    private final int[] allWeights;
    private final int[] allSizes;
    private final int[] groups;
    private final int[] weights;
    private final int[] sizes;
    private final long allWeight;
    private int count;

    private long poorMoney;
    private long poorVoters;
    private long richWeight;

    Supporters(Profile profile, int project) {
        allGroups = profile.supporters()[project];
        allWeights = profile.supporterWeights()[project];
        allSizes = new int[allGroups.length];
        long weight = 0;
        for (int at = 0; at < allGroups.length; at++) {
            allSizes[at] = profile.size()[allGroups[at]];
            weight += (long) allSizes[at] * allWeights[at];
        }
        allWeight = weight;
        groups = new int[allGroups.length];
        weights = new int[allGroups.length];
        sizes = new int[allGroups.length];
    }

    void startOver() {
        count = allGroups.length;
        System.arraycopy(allGroups, 0, groups, 0, count);
        System.arraycopy(allWeights, 0, weights, 0, count);
        System.arraycopy(allSizes, 0, sizes, 0, count);
    }

    /// Of all supporters, at the beginning of a run.
    long allWeight() {
        return allWeight;
    }

    int count() {
        return count;
    }

    int group(int at) {
        return groups[at];
    }

    int weight(int at) {
        return weights[at];
    }

    int size(int at) {
        return sizes[at];
    }

    long poorMoney() {
        return poorMoney;
    }

    long poorVoters() {
        return poorVoters;
    }

    long richWeight() {
        return richWeight;
    }

    /// Written without branches on who is poor: these would be guessed wrong half of the time.
    void scan(long[] left, long rate) {
        long money = 0;
        long voters = 0;
        long weight = 0;
        int kept = 0;
        for (int at = 0; at < count; at++) {
            int group = groups[at];
            long has = left[group];
            if (has == 0) {
                continue;
            }
            int ownWeight = weights[at];
            int size = sizes[at];
            groups[kept] = group;
            weights[kept] = ownWeight;
            sizes[kept] = size;
            kept++;
            long poor = (has - rate * ownWeight) >> (Long.SIZE - 1);
            money += (has * size) & poor;
            voters += size & poor;
            weight += ((long) ownWeight * size) & ~poor;
        }
        count = kept;
        poorMoney = money;
        poorVoters = voters;
        richWeight = weight;
    }

    /// Whether anybody is so close to the rate that rounding might decide whether he is poor.
    boolean anyClose(long[] left, long rate, long margin, long doubt) {
        for (int at = 0; at < count; at++) {
            if (Math.abs(left[groups[at]] - rate * weights[at]) <= margin * weights[at] + doubt) {
                return true;
            }
        }
        return false;
    }
}
