package org.augenhoehe.benchmarks;

import java.util.ArrayList;
import java.util.Random;
import java.util.TreeSet;
import java.util.stream.IntStream;

import org.augenhoehe.methods.budget.Ballot;
import org.augenhoehe.methods.budget.Election;
import org.augenhoehe.methods.budget.Project;

/// Elections as they are where money is scarce: everybody names one to nine projects, the first ones oftener,
/// so that nearly all ballots differ; all together wish for about five times the budget. Same seed, same
/// election.
final class MadeUpElection {
    private static final int MOST_NAMED = 9;
    private static final int CHEAPEST = 20_000;
    private static final int DEAREST = 520_000;
    private static final int BUDGET_PER_PROJECT = 50_000;

    private MadeUpElection() {}

    static Election of(int voters, int projects, long seed) {
        var random = new Random(seed);
        var all = IntStream.range(0, projects)
                .mapToObj(number -> Project.of("p" + number, CHEAPEST + random.nextInt(DEAREST - CHEAPEST)))
                .toList();
        var ballots = new ArrayList<Ballot>(voters);
        for (int voter = 0; voter < voters; voter++) {
            var named = new TreeSet<String>();
            int tries = 1 + random.nextInt(MOST_NAMED);
            for (int once = 0; once < tries; once++) {
                named.add("p" + (int) (projects * Math.pow(random.nextDouble(), 2)));
            }
            ballots.add(Ballot.of("v" + voter, named.toArray(String[]::new)));
        }
        return Election.approval((long) BUDGET_PER_PROJECT * projects, all, ballots);
    }
}
