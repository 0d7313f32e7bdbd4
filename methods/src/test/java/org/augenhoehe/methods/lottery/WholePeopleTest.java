package org.augenhoehe.methods.lottery;

import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;

import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

/// Where half people could do what whole people cannot.
class WholePeopleTest {
    /// Any two of p1, p2, p3 share a feature of which one is allowed, so only one of them can be in. Halves of
    /// all three would keep the quotas, and give all six the chance 1/2.
    private static final Pool POOL = new Pool(
            List.of(
                    person("p1", "rare", "often", "rare"),
                    person("p2", "rare", "rare", "often"),
                    person("p3", "often", "rare", "rare"),
                    person("q1", "often", "often", "often"),
                    person("q2", "often", "often", "often"),
                    person("q3", "often", "often", "often")),
            List.of(
                    new Quota("a", "rare", 0, 1),
                    new Quota("a", "often", 0, 3),
                    new Quota("b", "rare", 0, 1),
                    new Quota("b", "often", 0, 3),
                    new Quota("c", "rare", 0, 1),
                    new Quota("c", "often", 0, 3)),
            3);

    @Test
    void chancesAreThoseThatPanelsOfWholePeopleCanGive() {
        Portfolio portfolio = Lottery.leximin(POOL, false);

        for (int type = 0; type < portfolio.types().size(); type++) {
            boolean rare = portfolio.types().get(type).size() == 1;
            assertThat(portfolio.chance(type)).isEqualTo(rare ? 1.0 / 3 : 2.0 / 3, within(1e-5));
        }
        assertThat(portfolio.certificate().upperBound()).isEqualTo(1.0 / 3, within(1e-5));
        assertThat(portfolio.shortfall()).isLessThan(1e-5);
    }

    @Test
    void theLowestChanceIsTheSameWithoutRegardForTheOthers() {
        Portfolio portfolio = Lottery.maximin(POOL, false);

        assertThat(portfolio.lowestChance()).isEqualTo(1.0 / 3, within(1e-5));
        assertThat(IntStream.range(0, 4).mapToDouble(portfolio::chance).max().orElseThrow())
                .isEqualTo(2.0 / 3, within(1e-5));
    }

    private static Person person(String id, String a, String b, String c) {
        return new Person(id, Map.of("a", a, "b", b, "c", c));
    }
}
