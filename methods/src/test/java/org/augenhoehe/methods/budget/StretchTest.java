package org.augenhoehe.methods.budget;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;

import org.augenhoehe.methods.exact.Fraction;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

/// How far the share may grow: by hand where it can be worked out, and never too far anywhere.
class StretchTest {
    /// With 400 each, three pay 333⅓ for the bench. The two who want the pool as well lack 4,600 each as long as they
    /// have not paid for the bench; that they have paid then is not looked at, so that 4,933 would do, too.
    @Test
    void untilSomethingElseCanBePaid() {
        var projects = List.of(Project.of("bench", 1_000), Project.of("pool", 10_000));
        assertThat(after(
                        400,
                        projects,
                        Ballot.of("ada", "bench", "pool"),
                        Ballot.of("ben", "bench", "pool"),
                        Ballot.of("cem", "bench")))
                .isEqualTo(4_599);
    }

    /// Both pay 300 for the garden. Ada alone wants the lamp and has 100 left: 200 are missing.
    @Test
    void untilSomebodyAloneCanPay() {
        var projects = List.of(Project.of("lamp", 300), Project.of("garden", 600));
        assertThat(after(400, projects, Ballot.of("ada", "lamp", "garden"), Ballot.of("ben", "garden")))
                .isEqualTo(199);
    }

    /// Three pay 233⅓ for the tree. Of the swing Ada gives her last 166⅔, Cem 333⅓. With 83⅓ more, both pay the same.
    @Test
    void untilWhoGivesTheirLastHasEnough() {
        var projects = List.of(Project.of("tree", 700), Project.of("swing", 500));
        assertThat(after(
                        400,
                        projects,
                        Ballot.of("ada", "tree", "swing"),
                        Ballot.of("ben", "tree"),
                        Ballot.of("dora", "tree"),
                        Ballot.of("cem", "swing")))
                .isEqualTo(83);
    }

    @Test
    void notAtAllWhereTheNextUnitChangesSomething() {
        var projects = List.of(Project.of("lamp", 300), Project.of("garden", 600));
        assertThat(after(599, projects, Ballot.of("ada", "lamp", "garden"), Ballot.of("ben", "garden")))
                .isZero();
    }

    /// Nothing is left to be bought: only the budget ends it.
    @Test
    void asFarAsTheBudgetWhereAllIsBought() {
        assertThat(after(400, List.of(Project.of("lamp", 300)), Ballot.of("ada", "lamp")))
                .isEqualTo(1_000_000);
    }

    @Test
    void asFarAsItSaysTheSameIsBought() {
        var sure = 0;
        for (int seed = 0; seed < 150; seed++) {
            var random = new Random(seed);
            var election = MadeElection.inSmallChange(random, 20);
            if (election.ballots().isEmpty()) {
                continue;
            }
            var ground = new SharesGround(election, Utility.values()[seed % 3], TieBreak.CHEAPER);
            long share = 100 + random.nextInt(1_500);
            var run = new SharesRun(ground, Fraction.of(share));
            long after = Math.min(Stretch.after(ground, run), 100_000);
            sure += after > 0 ? 1 : 0;
            for (long more : List.of(after, after / 2)) {
                assertThat(bought(new SharesRun(ground, Fraction.of(share + more))))
                        .as("seed %d, share %d and %d more", seed, share, more)
                        .isEqualTo(bought(run));
            }
        }
        assertThat(sure).as("elections in which it knows something").isGreaterThan(70);
    }

    private static List<Integer> bought(SharesRun run) {
        return new ArrayList<>(run.purses().ledger().purchases().stream()
                .map(Purchase::project)
                .toList());
    }

    private static long after(long share, List<Project> projects, Ballot... ballots) {
        var election = Election.approval(1_000_000, projects, List.of(ballots));
        var ground = new SharesGround(election, Utility.COST, TieBreak.CHEAPER);
        return Stretch.after(ground, new SharesRun(ground, Fraction.of(share)));
    }
}
