package org.augenhoehe.methods.budget;

import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;

import org.augenhoehe.methods.exact.Fraction;

/// What all runs of equal shares on one election have in common.
final class SharesGround {
    private final List<Project> projects;
    private final Profile profile;
    private final Amounts amounts;
    private final Fraction[] factors;
    private final double[] roughFactors;
    private final Supporters[] supporters;
    private final Comparator<Integer> order;
    private final long largest;

    SharesGround(Election election, Utility utility, TieBreak tieBreak) {
        projects = election.projects();
        profile = Profile.of(election, utility);
        amounts = Amounts.of(election);
        // A project that costs nothing has no price per utility; any factor will do.
        factors = projects.stream()
                .map(utility::factor)
                .map(factor -> factor.sign() == 0 ? Fraction.ONE : factor)
                .toArray(Fraction[]::new);
        roughFactors = Arrays.stream(factors).mapToDouble(Fraction::toDouble).toArray();
        supporters = IntStream.range(0, projects.size())
                .mapToObj(project -> new Supporters(profile, project))
                .toArray(Supporters[]::new);
        largest = largest(profile, amounts.costs());
        order = tieBreak.order(profile, amounts.costs());
    }

    Profile profile() {
        return profile;
    }

    Amounts amounts() {
        return amounts;
    }

    long[] costs() {
        return amounts.costs();
    }

    Fraction[] factors() {
        return factors;
    }

    double[] roughFactors() {
        return roughFactors;
    }

    /// Its own for every run.
    Supporters[] supporters() {
        return Arrays.stream(supporters).map(Supporters::forOneRun).toArray(Supporters[]::new);
    }

    Comparator<Integer> order() {
        return order;
    }

    String id(int project) {
        return projects.get(project).id();
    }

    /// No product of a rate and a weight is larger: the cost of a project times its largest weight.
    long largest() {
        return largest;
    }

    private static long largest(Profile profile, long[] costs) {
        long largest = 1;
        for (int project = 0; project < costs.length; project++) {
            for (int weight : profile.supporterWeights()[project]) {
                largest = Math.max(largest, Math.multiplyExact(costs[project], weight));
            }
        }
        return largest;
    }
}
