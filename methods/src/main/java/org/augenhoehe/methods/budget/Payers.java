package org.augenhoehe.methods.budget;

import java.util.Arrays;

/// Supporters of a project, told apart by whether they can pay the full rate.
final class Payers {
    private final int earlierPurchases;
    private int[] poorGroups = new int[16];
    private int poorCount;
    private long poorVoters;
    private long richVoters;
    private long richWeight;

    /// @param earlierPurchases how many came before
    Payers(int earlierPurchases) {
        this.earlierPurchases = earlierPurchases;
    }

    void addPoor(int group, int voters) {
        if (poorCount == poorGroups.length) {
            poorGroups = Arrays.copyOf(poorGroups, 2 * poorCount);
        }
        poorGroups[poorCount++] = group;
        poorVoters += voters;
    }

    void addRich(int voters, int weight) {
        richVoters += voters;
        richWeight += (long) voters * weight;
    }

    int earlierPurchases() {
        return earlierPurchases;
    }

    int[] poorGroups() {
        return Arrays.copyOf(poorGroups, poorCount);
    }

    long poorVoters() {
        return poorVoters;
    }

    long richVoters() {
        return richVoters;
    }

    long richWeight() {
        return richWeight;
    }
}
