package org.augenhoehe.methods.budget;

/// Supporters of a project, told apart by whether they can pay the full rate.
///
/// The poor give all they have: their shares, less what they paid in earlier purchases, always at the
/// full rate, for otherwise they would have nothing left. So it is enough to add up their weights in
/// each of these.
final class Payers {
    private final long[] paidEarlier;
    private long poorVoters;
    private long richVoters;
    private long richWeight;

    Payers(int earlierPurchases) {
        paidEarlier = new long[earlierPurchases];
    }

    void addPoor(int voters) {
        poorVoters += voters;
    }

    void addPaid(int purchase, long weight) {
        paidEarlier[purchase] += weight;
    }

    void addRich(int voters, int weight) {
        richVoters += voters;
        richWeight += (long) voters * weight;
    }

    /// The weights of the poor in each earlier purchase.
    long[] paidEarlier() {
        return paidEarlier;
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
