package org.augenhoehe.methods.budget;

import java.util.Random;
import java.util.stream.IntStream;

import org.augenhoehe.methods.exact.Fraction;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

import static org.assertj.core.api.Assertions.assertThat;

/// The quick counts against the rules as the papers have them, over the same few made elections every time.
class QuickCountTest {
    private static final int ELECTIONS = 60;

    @ParameterizedTest
    @EnumSource
    void equalSharesBuysTheSameAtTheSamePrices(Utility utility) {
        for (int seed = 0; seed < ELECTIONS; seed++) {
            var random = new Random(seed);
            var election = MadeElection.of(random, 40);
            for (var order : TieBreak.values()) {
                var ground = new SharesGround(election, utility, order);
                var share = Fraction.of(1 + random.nextInt(60), 1 + random.nextInt(4));
                var run = new SharesRun(ground, share);
                var plain = PlainShares.buy(ground, share);
                var ledger = run.purses().ledger();
                assertThat(ledger.purchases().stream().map(Purchase::project))
                        .as("seed %d", seed)
                        .containsExactlyElementsOf(plain.bought());
                assertThat(IntStream.range(0, plain.bought().size()).mapToObj(ledger::rate))
                        .containsExactlyElementsOf(plain.rates());
                assertThat(run.ties()).isEqualTo(plain.ties());
            }
        }
    }

    @Test
    void addOnePassesOverNothingThatMatters() {
        for (int seed = 0; seed < ELECTIONS; seed++) {
            var election = MadeElection.inSmallChange(new Random(seed), 12);
            if (!election.ballots().isEmpty()) {
                ShareByShare.agrees(election);
            }
        }
    }

    @ParameterizedTest
    @ValueSource(booleans = {true, false})
    void phragmenBuysTheSameAtTheSameMoments(boolean skip) {
        for (int seed = 0; seed < ELECTIONS; seed++) {
            var election = MadeElection.of(new Random(seed), 20);
            assertThat(new Phragmen(skip, TieBreak.CHEAPER).count(election))
                    .as("seed %d", seed)
                    .isEqualTo(PlainPhragmen.count(election, skip));
        }
    }
}
