package org.augenhoehe.methods.budget;

import java.util.Arrays;
import java.util.stream.IntStream;

import org.augenhoehe.methods.exact.Fraction;

import static org.assertj.core.api.Assertions.assertThat;

/// Add1 as it is told: one unit more for everybody, and all counted again.
final class ShareByShare {
    private ShareByShare() {}

    static void agrees(Election election) {
        var ground = new SharesGround(election, Utility.COST, TieBreak.CHEAPER);
        var run = new SharesRun(
                ground, election.budget().dividedBy(ground.profile().voters()));
        long share = run.purses().share().floor().longValueExact();
        var named = IntStream.range(0, election.projects().size())
                .filter(project -> ground.profile().votes(project) > 0)
                .toArray();
        while (!Arrays.stream(named).allMatch(run::has)) {
            var next = new SharesRun(ground, Fraction.of(++share));
            if (next.spent() > ground.amounts().budget()) {
                break;
            }
            run = next;
        }
        var outcome = EqualShares.add1().count(election);
        assertThat(outcome.share()).isEqualTo(run.purses().share());
        assertThat(outcome.funded())
                .containsExactlyElementsOf(run.purses().ledger().purchases().stream()
                        .map(purchase -> ground.id(purchase.project()))
                        .toList());
    }
}
