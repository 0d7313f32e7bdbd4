package org.augenhoehe.methods.budget;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;

import org.augenhoehe.methods.exact.Fraction;

/// Equal shares as it stands in the paper, with exact fractions for every voter.
record PlainShares(List<Integer> bought, List<Fraction> rates, List<Tie> ties) {
    static PlainShares buy(SharesGround ground, Fraction share) {
        var profile = ground.profile();
        var left = new Fraction[profile.size().length];
        Arrays.fill(left, share);
        var done = new PlainShares(new ArrayList<>(), new ArrayList<>(), new ArrayList<>());
        while (true) {
            var cheapest = new ArrayList<Integer>();
            Fraction least = null;
            for (int project = 0; project < ground.costs().length; project++) {
                var rate = done.bought.contains(project) ? null : rate(ground, project, left);
                if (rate == null) {
                    continue;
                }
                var price = rate.dividedBy(ground.factors()[project]);
                if (least == null || price.compareTo(least) < 0) {
                    least = price;
                    cheapest.clear();
                }
                if (price.equals(least)) {
                    cheapest.add(project);
                }
            }
            if (least == null) {
                return done;
            }
            cheapest.sort(ground.order());
            int best = cheapest.getFirst();
            if (cheapest.size() > 1) {
                done.ties.add(new Tie(
                        done.bought.size() + 1,
                        cheapest.stream().map(ground::id).toList(),
                        ground.id(best)));
            }
            var bestRate = least.times(ground.factors()[best]);
            done.bought.add(best);
            done.rates.add(bestRate);
            int[] groups = profile.supporters()[best];
            for (int at = 0; at < groups.length; at++) {
                var due = bestRate.times(profile.supporterWeights()[best][at]);
                left[groups[at]] = left[groups[at]].minus(due.min(left[groups[at]]));
            }
        }
    }

    private static Fraction rate(SharesGround ground, int project, Fraction[] left) {
        int[] groups = ground.profile().supporters()[project];
        int[] weights = ground.profile().supporterWeights()[project];
        var poorestFirst = IntStream.range(0, groups.length)
                .boxed()
                .sorted(Comparator.comparing(at -> left[groups[at]].dividedBy(weights[at])))
                .toList();
        long weight = 0;
        for (int at = 0; at < groups.length; at++) {
            weight += (long) weights[at] * ground.profile().size()[groups[at]];
        }
        var missing = Fraction.of(ground.costs()[project]);
        for (int at : poorestFirst) {
            var rate = missing.dividedBy(weight);
            if (rate.times(weights[at]).compareTo(left[groups[at]]) <= 0) {
                return rate;
            }
            int size = ground.profile().size()[groups[at]];
            missing = missing.minus(left[groups[at]].times(size));
            weight -= (long) weights[at] * size;
        }
        return null;
    }
}
