package org.augenhoehe.methods.budget;

import java.math.BigInteger;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

import org.augenhoehe.methods.exact.Fraction;

/// The exact rates of all purchases of a run, worked out only when somebody asks.
///
/// A rate follows from the cost and from the rates of earlier purchases, so its terms grow with every
/// purchase. All rates are kept over one common denominator that is never reduced: that takes a few
/// long multiplications for each rate, where reducing every sum would take thousands of times longer.
final class Ledger {
    private final List<Purchase> purchases = new ArrayList<>();
    private final List<BigInteger> rates = new ArrayList<>();
    private BigInteger share;
    private BigInteger denominator;

    private final Profile profile;
    private final int[] boughtIn;

    /// @param share of each voter, in the smallest unit of money
    Ledger(Profile profile, Fraction share) {
        this.profile = profile;
        boughtIn = new int[profile.supporters().length];
        Arrays.fill(boughtIn, -1);
        this.share = share.numerator();
        this.denominator = share.denominator();
    }

    List<Purchase> purchases() {
        return purchases;
    }

    boolean isBought(int project) {
        return boughtIn[project] >= 0;
    }

    void add(Purchase purchase) {
        boughtIn[purchase.project()] = purchases.size();
        purchases.add(purchase);
    }

    /// What one unit of weight paid, in the smallest unit of money.
    Fraction rate(int purchase) {
        workOut(purchase + 1);
        return Fraction.of(rates.get(purchase), denominator);
    }

    /// At what rate the rich pay the rest of the cost.
    Fraction rate(long cost, Payers payers) {
        workOut(payers.earlierPurchases());
        var rest = BigInteger.valueOf(cost).multiply(denominator).subtract(sum(payers));
        return Fraction.of(rest, denominator.multiply(BigInteger.valueOf(payers.richWeight())));
    }

    /// What the poor have together.
    Fraction poorMoney(Payers payers) {
        workOut(payers.earlierPurchases());
        return Fraction.of(sum(payers), denominator);
    }

    private void workOut(int count) {
        while (rates.size() < count) {
            var next = purchases.get(rates.size());
            var known = next.rate();
            if (known != null) {
                widen(known.denominator());
                rates.add(known.numerator().multiply(denominator.divide(known.denominator())));
            } else {
                var rest = BigInteger.valueOf(next.cost()).multiply(denominator).subtract(sum(next.payers()));
                widen(BigInteger.valueOf(next.payers().richWeight()));
                rates.add(rest);
            }
        }
    }

    private void widen(BigInteger factor) {
        denominator = denominator.multiply(factor);
        share = share.multiply(factor);
        rates.replaceAll(factor::multiply);
    }

    /// The poor's money, times the denominator: their shares, less what they paid in earlier purchases.
    /// That was always the full rate, for otherwise they would have nothing left.
    private BigInteger sum(Payers payers) {
        var paid = new long[payers.earlierPurchases()];
        for (int group : payers.poorGroups()) {
            addPaid(paid, group);
        }
        var sum = share.multiply(BigInteger.valueOf(payers.poorVoters()));
        for (int purchase = 0; purchase < paid.length; purchase++) {
            if (paid[purchase] != 0) {
                sum = sum.subtract(rates.get(purchase).multiply(BigInteger.valueOf(paid[purchase])));
            }
        }
        return sum;
    }

    private void addPaid(long[] paid, int group) {
        int[] named = profile.projects()[group];
        for (int place = 0; place < named.length; place++) {
            int purchase = boughtIn[named[place]];
            if (purchase >= 0 && purchase < paid.length) {
                paid[purchase] += (long) profile.size()[group] * profile.weights()[group][place];
            }
        }
    }
}
