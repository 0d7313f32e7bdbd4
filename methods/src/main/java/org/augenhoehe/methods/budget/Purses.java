package org.augenhoehe.methods.budget;

import java.util.Arrays;

import org.augenhoehe.methods.exact.Fraction;

/// What everybody has left during a run of equal shares.
///
/// Kept twice: as a fixed-point number with a bound on how far it may be off, which is quick, and as the
/// list of what was bought, from which the exact sum follows. Whoever finds the bound too wide for a
/// decision asks for the exact sum.
final class Purses {
    private static final int MOST_BITS = 60;

    private final Profile profile;
    private final Fraction share;
    private final int bits;
    private final long[] left;
    private final long[] doubt;
    private long mostDoubt;
    private final Ledger ledger;

    Purses(Profile profile, Fraction share, long largest) {
        this.profile = profile;
        this.share = share;
        ledger = new Ledger(profile, share);
        long everything = Math.max(
                largest, share.times(Math.max(1, profile.voters())).floor().longValueExact() + 1);
        bits = MOST_BITS - (Long.SIZE - Long.numberOfLeadingZeros(everything));
        left = new long[profile.size().length];
        Fraction point = share.times(1L << bits);
        Arrays.fill(left, point.floor().longValueExact());
        doubt = new long[left.length];
        mostDoubt = point.isWhole() ? 0 : 1;
        Arrays.fill(doubt, mostDoubt);
    }

    int bits() {
        return bits;
    }

    /// For each group what each of its voters has; 0 means nothing at all. Not to be written to.
    long[] left() {
        return left;
    }

    /// No entry of [#left()] is off by more.
    long mostDoubt() {
        return mostDoubt;
    }

    Ledger ledger() {
        return ledger;
    }

    Fraction share() {
        return share;
    }

    Payers payers() {
        return new Payers(ledger.purchases().size());
    }

    /// What each voter of a group has.
    Fraction exactly(int group) {
        var one = payers();
        one.addPoor(group, profile.size()[group]);
        return ledger.poorMoney(one).dividedBy(profile.size()[group]);
    }

    void takeAll(int group) {
        left[group] = 0;
    }

    /// Takes a sum that itself may be off; who has something left keeps at least the smallest sum.
    void take(int group, long sum, long off) {
        left[group] = Math.max(1, left[group] - sum);
        doubt[group] += off;
        mostDoubt = Math.max(mostDoubt, doubt[group]);
    }
}
