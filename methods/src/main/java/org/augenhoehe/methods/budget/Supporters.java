package org.augenhoehe.methods.budget;

/// Who supports one project, laid out for reading it many times.
///
/// A scan asks what each group can give at a rate (money per unit of weight): groups with less than the
/// rate times their weight are *poor* and would give all they have, the others are *rich*. Groups that
/// have nothing left are dropped for the rest of the run.
final class Supporters {
    private final int[] groups;
    private final int[] weights;
    private final int[] sizes;
    private final long allWeight;
    private int count;

    private long poorMoney;
    private long poorVoters;
    private long richWeight;

    Supporters(Profile profile, int project) {
        groups = profile.supporters()[project];
        weights = profile.supporterWeights()[project];
        count = groups.length;
        sizes = new int[count];
        long weight = 0;
        for (int at = 0; at < count; at++) {
            sizes[at] = profile.size()[groups[at]];
            weight += (long) sizes[at] * weights[at];
        }
        allWeight = weight;
    }

    private Supporters(Supporters all) {
        groups = all.groups.clone();
        weights = all.weights.clone();
        sizes = all.sizes.clone();
        count = groups.length;
        allWeight = all.allWeight;
    }

    /// For one run, which drops those who have nothing left.
    Supporters forOneRun() {
        return new Supporters(this);
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
