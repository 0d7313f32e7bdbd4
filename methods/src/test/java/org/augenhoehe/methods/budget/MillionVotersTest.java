package org.augenhoehe.methods.budget;

import java.util.ArrayList;
import java.util.List;
import java.util.TreeSet;
import java.util.stream.IntStream;

import org.augenhoehe.methods.exact.Fraction;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

class MillionVotersTest {
    @Test
    void aMillionVotersAreCounted() {
        var projects = IntStream.range(0, 12)
                .mapToObj(number -> Project.of("p" + number, 40_000 + 10_000L * number))
                .toList();
        var ballots = new ArrayList<Ballot>();
        for (int voter = 0; voter < 1_000_000; voter++) {
            var named = new TreeSet<>(List.of("p" + voter % 12, "p" + voter / 12 % 12, "p" + voter / 144 % 12));
            ballots.add(Ballot.of("v" + voter, named.toArray(String[]::new)));
        }
        var outcome = EqualShares.add1().count(Election.approval(500_000, projects, ballots));
        assertThat(outcome.spent()).isLessThanOrEqualTo(Fraction.of(500_000)).isGreaterThan(Fraction.of(200_000));
    }
}
