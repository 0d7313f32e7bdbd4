package org.augenhoehe.methods.budget;

import java.util.Arrays;

/// How far the share may grow until anything in a run of equal shares changes but the prices.
///
/// As long as the same is bought in the same order and the same voters give their last, every rate and
/// what everybody has left are linear in the share. What the supporters of another project could give at
/// such a rate is a concave function of it then, and stays below each of its tangents. All is rounded,
/// carries a bound on how far it may be off, and is taken at its worst: the answer may be too small,
/// never too large.
final class Stretch {
    /// Strictly inside, so that no tie can arise at the end.
    private static final double INSIDE = 1 - 0x1p-20;

    private final SharesGround ground;
    private final Profile profile;
    private final Trend[] left;
    private final boolean[] open;
    private double reach = Double.MAX_VALUE;

    private Stretch(SharesGround ground, SharesRun run) {
        this.ground = ground;
        profile = ground.profile();
        left = new Trend[profile.size().length];
        Arrays.fill(left, new Trend(run.purses().share().toDouble(), 1, 0, 0));
        open = new boolean[ground.costs().length];
        for (int project = 0; project < open.length; project++) {
            open[project] = profile.supporters()[project].length > 0;
        }
    }

    /// How much can be added to a whole share so that the same is bought, in the smallest unit of money;
    /// zero if nothing is sure, or less than one unit of the currency.
    static long after(SharesGround ground, SharesRun run) {
        // Who pays is quickly looked at, and mostly ends it; what all others could pay takes ten times longer.
        var payments = new Stretch(ground, run);
        if (!payments.follow(run, false)) {
            return 0;
        }
        var everything = new Stretch(ground, run);
        if (!everything.follow(run, true)) {
            return 0;
        }
        return (long) Math.min(everything.reach * INSIDE, ground.amounts().budget());
    }

    /// @return whether there is still reach for one unit of the currency
    private boolean follow(SharesRun run, boolean withOthers) {
        for (var purchase : run.purses().ledger().purchases()) {
            pass(purchase, withOthers);
            if (reach < ground.amounts().unit()) {
                return false;
            }
        }
        if (withOthers) {
            end();
        }
        return reach >= ground.amounts().unit();
    }

    private void pass(Purchase purchase, boolean withOthers) {
        int project = purchase.project();
        open[project] = false;
        long weight = purchase.payers().richWeight();
        if (weight == 0) {
            reach = 0;
            return;
        }
        var missing = new Trend(purchase.cost(), 0, 0, 0);
        for (int group : purchase.payers().poorGroups()) {
            missing = missing.minus(left[group], profile.size()[group]);
        }
        var rate = missing.times(1.0 / weight);
        for (int other = 0; withOthers && other < open.length; other++) {
            if (open[other]) {
                limit(missing(other, rate.times(ground.roughFactors()[other] / ground.roughFactors()[project])));
            }
        }
        pay(purchase, rate);
    }

    /// What the supporters of another project lack of its cost if they give this rate, or all they have:
    /// the lesser of two lines is below both of them.
    private Trend missing(int other, Trend rate) {
        int[] groups = profile.supporters()[other];
        int[] weights = profile.supporterWeights()[other];
        var missing = new Trend(ground.costs()[other], 0, 0, 0);
        for (int at = 0; at < groups.length; at++) {
            int size = profile.size()[groups[at]];
            var has = left[groups[at]];
            missing = has.value() < rate.value() * weights[at]
                    ? missing.minus(has, size)
                    : missing.minus(rate, (double) weights[at] * size);
        }
        return missing;
    }

    private void pay(Purchase purchase, Trend rate) {
        int[] groups = profile.supporters()[purchase.project()];
        int[] weights = profile.supporterWeights()[purchase.project()];
        for (int group : purchase.payers().poorGroups()) {
            int at = Arrays.binarySearch(groups, group);
            limit(rate.times(weights[at]).minus(left[group], 1));
            left[group] = Trend.NOTHING;
        }
        for (int at = 0; at < groups.length; at++) {
            if (left[groups[at]] != Trend.NOTHING) {
                left[groups[at]] = left[groups[at]].minus(rate, weights[at]);
                limit(left[groups[at]]);
            }
        }
    }

    /// Nobody else can be paid at any rate.
    private void end() {
        for (int project = 0; project < open.length; project++) {
            if (open[project]) {
                limit(missing(project, new Trend(Double.MAX_VALUE, 0, 0, 0)));
            }
        }
    }

    private void limit(Trend staysPositive) {
        reach = Math.min(reach, staysPositive.staysPositive());
    }
}
