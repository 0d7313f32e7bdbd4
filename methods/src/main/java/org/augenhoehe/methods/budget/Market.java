package org.augenhoehe.methods.budget;

import java.util.ArrayList;
import java.util.Comparator;

import org.augenhoehe.methods.exact.Fraction;
import org.jspecify.annotations.Nullable;

/// Finds the rate at which the supporters of a project could buy it, and takes their money.
///
/// The rate solves `Σ min(left, rate × weight) = cost`. The sum is concave and piecewise linear, so
/// Newton's steps rise to the answer and reach it; every step is a lower bound, and a project that can't
/// be the best any more is left at once.
final class Market {
    private static final long TOO_VAGUE = 1 << 20;
    private static final long EVERYBODY = Long.MAX_VALUE;

    private final Profile profile;
    private final Supporters[] supporters;
    private final long[] costs;
    private final Purses purses;
    private final long[] lastRate;
    private final double[] floor;
    private final boolean[] closed;
    private final double[] factors;

    Market(Profile profile, Supporters[] supporters, long[] costs, double[] factors, Purses purses) {
        this.profile = profile;
        this.supporters = supporters;
        this.costs = costs;
        this.factors = factors;
        this.purses = purses;
        lastRate = new long[costs.length];
        floor = new double[costs.length];
        closed = new boolean[costs.length];
        for (int project = 0; project < costs.length; project++) {
            closed[project] = supporters[project].count() == 0;
            if (!closed[project]) {
                // Nobody pays less than when all can pay in full.
                lastRate[project] = (costs[project] << purses.bits()) / supporters[project].allWeight();
                floor[project] = lastRate[project] / factors[project] * (1 - 0x1p-50);
            }
        }
    }

    boolean isClosed(int project) {
        return closed[project];
    }

    /// What a project costs its supporters per unit of their utility, at least; only ever grows.
    double floor(int project) {
        return floor[project];
    }

    double ceiling(Offer offer) {
        return (offer.rate() + offer.slack()) / factors[offer.project()] * (1 + 0x1p-50);
    }

    /// Nothing if the project is beyond its supporters' means, or surely worse than the limit.
    @Nullable
    Offer offer(int project, double limit) {
        Supporters them = supporters[project];
        long cost = costs[project] << purses.bits();
        long rate = lastRate[project];
        boolean first = true;
        while (true) {
            them.scan(purses.left(), rate);
            long doubt = Math.multiplyExact(them.poorVoters(), purses.mostDoubt());
            if (them.richWeight() == 0) {
                if (them.poorMoney() + doubt < cost) {
                    closed[project] = true;
                    return null;
                }
                return exactOffer(project, rate, EVERYBODY);
            }
            long next = Math.max(0, (cost - them.poorMoney()) / them.richWeight());
            long slack = doubt / them.richWeight() + 2;
            floor[project] = Math.max(0, (next - slack) / factors[project] * (1 - 0x1p-50));
            if (floor[project] > limit) {
                lastRate[project] = next;
                return null;
            }
            if (next == rate || next < rate && !first) {
                lastRate[project] = rate;
                return them.anyClose(purses.left(), rate, 2 * slack, purses.mostDoubt())
                        ? exactOffer(project, rate, 2 * slack)
                        : new Offer(project, rate, slack, null, 0);
            }
            rate = next;
            first = false;
        }
    }

    private @Nullable Offer exactOffer(int project, long rate, long margin) {
        Supporters them = supporters[project];
        var payers = purses.payers();
        var close = new ArrayList<Close>();
        for (int at = 0; at < them.count(); at++) {
            long gap = purses.left()[them.group(at)] - rate * them.weight(at);
            if (margin == EVERYBODY || Math.abs(gap) <= margin * them.weight(at) + purses.mostDoubt()) {
                var each = purses.exactly(them.group(at));
                close.add(new Close(each.dividedBy(them.weight(at)), each, them.size(at), them.weight(at)));
            } else if (gap < 0) {
                payers.addPoor(them.group(at), them.size(at));
            } else {
                payers.addRich(them.size(at), them.weight(at));
            }
        }
        var missing = Fraction.of(costs[project]).minus(purses.ledger().poorMoney(payers));
        return settle(project, missing, payers.richWeight(), close, margin);
    }

    /// @param most the highest rate at which a group of voters can still pay in full
    private record Close(Fraction most, Fraction each, int size, int weight) {}

    private @Nullable Offer settle(
            int project, Fraction missing, long richWeight, ArrayList<Close> close, long margin) {
        close.sort(Comparator.comparing(Close::most));
        long weight = richWeight;
        for (var group : close) {
            weight += (long) group.size() * group.weight();
        }
        var money = missing;
        for (var group : close) {
            if (money.dividedBy(weight).compareTo(group.most()) <= 0) {
                break;
            }
            money = money.minus(group.each().times(group.size()));
            weight -= (long) group.size() * group.weight();
            if (weight == 0) {
                closed[project] = true;
                return null;
            }
        }
        var exact = money.dividedBy(weight);
        long rate = exact.times(1L << purses.bits()).floor().longValueExact();
        floor[project] = Math.max(0, (rate - 1) / factors[project] * (1 - 0x1p-50));
        lastRate[project] = rate;
        return new Offer(project, rate, 1, exact, margin);
    }

    Fraction exactRate(Offer offer) {
        if (offer.exact() != null) {
            return offer.exact();
        }
        Supporters them = supporters[offer.project()];
        var payers = purses.payers();
        for (int at = 0; at < them.count(); at++) {
            if (purses.left()[them.group(at)] < offer.rate() * them.weight(at)) {
                payers.addPoor(them.group(at), them.size(at));
            } else {
                payers.addRich(them.size(at), them.weight(at));
            }
        }
        return purses.ledger().rate(costs[offer.project()], payers);
    }

    void buy(Offer offer) {
        int project = offer.project();
        closed[project] = true;
        var exact = offer.exact() == null && offer.slack() > TOO_VAGUE ? exactRate(offer) : offer.exact();
        long rate = exact == null
                ? offer.rate()
                : exact.times(1L << purses.bits()).floor().longValueExact();
        long off = exact == null ? offer.slack() : 1;
        var payers = purses.payers();
        int[] groups = profile.supporters()[project];
        int[] weights = profile.supporterWeights()[project];
        for (int at = 0; at < groups.length; at++) {
            int group = groups[at];
            if (purses.left()[group] == 0) {
                continue;
            }
            if (isPoor(group, weights[at], offer)) {
                payers.addPoor(group, profile.size()[group]);
                purses.takeAll(group);
            } else {
                payers.addRich(profile.size()[group], weights[at]);
                purses.take(group, rate * weights[at], off * weights[at]);
            }
        }
        purses.ledger().add(new Purchase(project, costs[project], payers, exact));
    }

    /// Who can just pay has nothing left either.
    private boolean isPoor(int group, int weight, Offer offer) {
        long gap = purses.left()[group] - offer.rate() * weight;
        var exact = offer.exact();
        if (exact == null
                || offer.margin() != EVERYBODY && Math.abs(gap) > offer.margin() * weight + purses.mostDoubt()) {
            return gap < 0;
        }
        return purses.exactly(group).compareTo(exact.times(weight)) <= 0;
    }
}
