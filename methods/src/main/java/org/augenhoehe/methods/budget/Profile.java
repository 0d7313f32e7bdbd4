package org.augenhoehe.methods.budget;

import java.math.BigInteger;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import org.augenhoehe.methods.exact.Fraction;

/// The ballots in numbers: voters who said the same form one group, because they are treated the same.
///
/// @param voters how many ballots there were, empty ones too
/// @param size voters in each group
/// @param projects for each group the numbers of the projects it named
/// @param weights for each group the weight of each of these, a whole number above zero
/// @param supporters for each project the groups that named it, in ascending order
/// @param supporterWeights for each of these its weight in the project
record Profile(
        int voters, int[] size, int[][] projects, int[][] weights, int[][] supporters, int[][] supporterWeights) {
    private static final int MOST_BITS = 20;

    private record Said(int[] projects, int[] weights) {
        @Override
        public boolean equals(Object other) {
            return other instanceof Said that
                    && Arrays.equals(projects, that.projects)
                    && Arrays.equals(weights, that.weights);
        }

        @Override
        public int hashCode() {
            return Arrays.hashCode(projects) * 31 + Arrays.hashCode(weights);
        }
    }

    static Profile of(Election election, Utility utility) {
        Map<String, Integer> index = Election.index(election.projects());
        BigInteger parts = parts(election, utility);
        var groups = new LinkedHashMap<Said, int[]>();
        for (var ballot : election.ballots()) {
            groups.computeIfAbsent(said(election, utility, ballot, index, parts), fresh -> new int[1])[0]++;
        }
        int[] size = groups.values().stream().mapToInt(count -> count[0]).toArray();
        int[][] projects = groups.keySet().stream().map(Said::projects).toArray(int[][]::new);
        int[][] weights = groups.keySet().stream().map(Said::weights).toArray(int[][]::new);
        var supporters = new int[index.size()][];
        var supporterWeights = new int[index.size()][];
        turn(projects, weights, supporters, supporterWeights);
        return new Profile(election.ballots().size(), size, projects, weights, supporters, supporterWeights);
    }

    /// What each project gets from all voters together.
    long[] scores() {
        var scores = new long[supporters.length];
        for (int group = 0; group < size.length; group++) {
            for (int place = 0; place < projects[group].length; place++) {
                scores[projects[group][place]] += (long) size[group] * weights[group][place];
            }
        }
        return scores;
    }

    long votes(int project) {
        long votes = 0;
        for (int group : supporters[project]) {
            votes += size[group];
        }
        return votes;
    }

    /// Named in the order of the projects: who names the same in another order says the same.
    private static Said said(
            Election election, Utility utility, Ballot ballot, Map<String, Integer> index, BigInteger parts) {
        List<String> named = ballot.projects();
        var marks = new long[named.size()];
        int count = 0;
        for (int place = 0; place < marks.length; place++) {
            Fraction weight = utility.weight(election, ballot, place);
            if (weight.sign() > 0) {
                marks[count++] =
                        ((long) index.getOrDefault(named.get(place), 0) << Integer.SIZE) | whole(weight, parts, ballot);
            }
        }
        Arrays.sort(marks, 0, count);
        var projects = new int[count];
        var weights = new int[count];
        for (int at = 0; at < count; at++) {
            projects[at] = (int) (marks[at] >>> Integer.SIZE);
            weights[at] = (int) marks[at];
        }
        return new Said(projects, weights);
    }

    /// How many parts one point must be cut into so that all points are whole numbers.
    static BigInteger parts(Election election, Utility utility) {
        BigInteger parts = BigInteger.ONE;
        if (utility != Utility.POINTS) {
            return parts;
        }
        for (var ballot : election.ballots()) {
            for (var points : ballot.points()) {
                BigInteger under = points.denominator();
                parts = parts.divide(parts.gcd(under)).multiply(under);
                if (parts.bitLength() > MOST_BITS) {
                    throw new FlawedElection(new Flaw.WrongPoints(ballot.voter(), points.toString()));
                }
            }
        }
        return parts;
    }

    private static int whole(Fraction weight, BigInteger parts, Ballot ballot) {
        if (weight == Fraction.ONE && parts.equals(BigInteger.ONE)) {
            return 1;
        }
        BigInteger whole = weight.times(Fraction.of(parts, BigInteger.ONE)).numerator();
        if (whole.bitLength() > MOST_BITS) {
            throw new FlawedElection(new Flaw.WrongPoints(ballot.voter(), weight.toString()));
        }
        return whole.intValueExact();
    }

    /// From what each group named to who named each project.
    private static void turn(int[][] projects, int[][] weights, int[][] supporters, int[][] supporterWeights) {
        var count = new int[supporters.length];
        for (int[] named : projects) {
            for (int project : named) {
                count[project]++;
            }
        }
        Arrays.setAll(supporters, project -> new int[count[project]]);
        Arrays.setAll(supporterWeights, project -> new int[count[project]]);
        Arrays.fill(count, 0);
        for (int group = 0; group < projects.length; group++) {
            for (int place = 0; place < projects[group].length; place++) {
                int project = projects[group][place];
                supporters[project][count[project]] = group;
                supporterWeights[project][count[project]++] = weights[group][place];
            }
        }
    }
}
