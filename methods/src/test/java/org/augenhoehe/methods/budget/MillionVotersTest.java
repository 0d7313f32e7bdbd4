package org.augenhoehe.methods.budget;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Random;

import org.augenhoehe.methods.exact.Fraction;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

/// A million people share out a million; every figure below is worked out by hand.
class MillionVotersTest {
    private static final Map<List<String>, Integer> VOTERS = Map.of(
            List.of("atrium", "bridge", "garden"), 400_000,
            List.of("clinic"), 300_000,
            List.of("depot", "fountain"), 200_000,
            List.of("elevator"), 100_000);
    private static Election election;

    @BeforeAll
    static void vote() {
        var projects = List.of(
                Project.of("atrium", 200_000),
                Project.of("bridge", 200_000),
                Project.of("clinic", 310_000),
                Project.of("depot", 150_000),
                Project.of("elevator", 50_000),
                Project.of("fountain", 60_000),
                Project.of("garden", 500_000));
        var ballots = new ArrayList<Ballot>();
        VOTERS.forEach((named, voters) -> {
            for (int voter = 0; voter < voters; voter++) {
                ballots.add(Ballot.of("v" + ballots.size(), named.toArray(String[]::new)));
            }
        });
        Collections.shuffle(ballots, new Random(1));
        election = Election.approval(1_000_000, projects, ballots);
    }

    /// With a share of 1, atrium and bridge (1/2 each), depot (3/4) and elevator (1/2) are bought, and the 300,000
    /// of the clinic lack 10,000. With 2, the clinic and the fountain follow, 970,000 in all. With 3, the garden
    /// would be bought too, and nobody could pay for that.
    @Test
    void sharesAreRaisedOnceAndNoFurther() {
        var outcome = EqualShares.add1().count(election);
        assertThat(outcome.share()).isEqualTo(Fraction.of(2));
        assertThat(outcome.spent()).isEqualTo(Fraction.of(970_000));
        assertThat(outcome.reasons())
                .containsExactly(
                        bought("atrium", 1, 400_000, Fraction.of(1, 2)),
                        bought("bridge", 2, 400_000, Fraction.of(1, 2)),
                        bought("clinic", 3, 300_000, Fraction.of(31, 30)),
                        bought("depot", 5, 200_000, Fraction.of(3, 4)),
                        bought("elevator", 6, 100_000, Fraction.of(1, 2)),
                        bought("fountain", 4, 200_000, Fraction.of(3, 10)),
                        new Reason.TooLittleShares("garden", Fraction.of(500_000), 400_000, Fraction.of(400_000)));
        assertThat(Statistics.of(election, outcome).withNothing()).isZero();
    }

    /// 400,000 votes each for atrium, bridge and garden; then only the fountain fits into the rest.
    @Test
    void byTheMostVotesFourHundredThousandGetNothing() {
        var outcome = Greedy.plain().count(election);
        assertThat(outcome.funded()).containsExactly("atrium", "bridge", "garden", "fountain");
        assertThat(outcome.left()).isEqualTo(Fraction.of(40_000));
        assertThat(Statistics.of(election, outcome))
                .isEqualTo(new Statistics(1_000_000, 400_000, Fraction.of(24, 25), true));
    }

    private static Reason bought(String project, int round, long payers, Fraction price) {
        return new Reason.ByShares(project, round, payers, price, 0, Fraction.ZERO);
    }
}
