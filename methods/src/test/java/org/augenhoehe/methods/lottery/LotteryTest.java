package org.augenhoehe.methods.lottery;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;

import org.augenhoehe.methods.SharedData;
import org.augenhoehe.methods.chance.PublicSeed;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import static java.util.stream.Collectors.counting;
import static java.util.stream.Collectors.groupingBy;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

class LotteryTest {
    @ParameterizedTest
    @CsvSource({"example_small_20,20", "example_large_200,200"})
    void inBothPublishedPoolsEveryoneHasATenth(String name, int panelSize) throws IOException {
        Pool pool = PoolReader.read(SharedData.folder("lottery").resolve(name), panelSize);

        Portfolio portfolio = Lottery.leximin(pool, false);

        assertThat(pool.people()).hasSize(panelSize * 10);
        assertThat(IntStream.range(0, portfolio.types().size()).mapToObj(portfolio::chance))
                .allSatisfy(chance -> assertThat(chance).isCloseTo(0.1, within(1e-8)));
        assertThat(portfolio.certificate().upperBound()).isCloseTo(0.1, within(1e-8));
        PublicList list = PublicList.of(portfolio, 1000, false);
        assertThat(Verification.faults(pool, false, list)).isEmpty();
        assertThat(list.panels().stream().flatMap(List::stream).collect(groupingBy(id -> id, counting())))
                .hasSize(panelSize * 10)
                .allSatisfy((id, panels) -> assertThat(panels).isEqualTo(100));
    }

    @Test
    void aSmallPoolCanBeFollowedByHand() {
        // Three women, one man, a panel of two with one of each: the man is always in, a woman every third time.
        Portfolio portfolio = Lottery.leximin(threeWomenOneMan(), false);

        assertThat(IntStream.range(0, 2)
                        .mapToObj(type -> portfolio.types().get(type).size() + " with "
                                + Math.round(portfolio.chance(type) * 3) + "/3"))
                .containsExactlyInAnyOrder("3 with 1/3", "1 with 3/3");
        assertThat(portfolio.lowestChance()).isCloseTo(1.0 / 3, within(1e-8));
        assertThat(portfolio.gap()).isLessThan(1e-8);
        assertThat(PublicList.of(portfolio, 1000, false).roundingGap()).isCloseTo(0.001 * 2 / 3, within(1e-6));
    }

    @Test
    void everyPanelOfTheListKeepsTheQuotasAndTheChancesBarelyMove() {
        Pool pool = StationSquare.pool();
        Portfolio portfolio = Lottery.leximin(pool, false);
        PublicList list = PublicList.of(portfolio, 1000, false);

        assertThat(portfolio.gap()).isLessThan(1e-6);
        assertThat(list.roundingGap()).isLessThan(0.005);
        assertThat(list.panels()).hasSize(1000);
        assertThat(Verification.faults(pool, false, list)).isEmpty();
        int drawn = list.drawn(new PublicSeed("3 17 4"));
        assertThat(drawn).isEqualTo(list.drawn(new PublicSeed("3 17 4"))).isBetween(0, 999);
    }

    @Test
    void theOrderOfPeopleDoesNotMatter() {
        Pool pool = StationSquare.pool();
        var people = new ArrayList<>(pool.people());
        Collections.reverse(people);
        var quotas = new ArrayList<>(pool.quotas());
        Collections.reverse(quotas);

        assertThat(PublicList.of(Lottery.leximin(new Pool(people, quotas, 12), false), 1000, false))
                .isEqualTo(PublicList.of(Lottery.leximin(pool, false), 1000, false));
    }

    @Test
    void leximinRaisesTheLowestChanceAboveTheGreedyWay() {
        Pool pool = StationSquare.pool();
        double fair = Lottery.leximin(pool, false).lowestChance();
        double greedy = Collections.min(
                new Legacy(pool, false).chances(new PublicSeed("compare"), 500).values());

        assertThat(Lottery.maximin(pool, false).lowestChance()).isCloseTo(fair, within(1e-6));
        assertThat(fair).isGreaterThan(greedy);
    }

    @Test
    void twoOfAHouseholdAreNeverDrawnTogether() {
        var people = List.of(
                person("Ada", "woman", "1"),
                person("Bo", "man", "1"),
                person("Cem", "man", ""),
                person("Dana", "woman", ""));
        var pool = new Pool(people, List.of(new Quota("gender", "woman", 1, 1), new Quota("gender", "man", 1, 1)), 2);

        Portfolio portfolio = Lottery.leximin(pool, true);

        assertThat(portfolio.split()).hasSize(2);
        assertThat(portfolio.lowestChance()).isCloseTo(0.5, within(1e-6));
        assertThat(PublicList.of(portfolio, 1000, true).panels()).doesNotContain(List.of("Ada", "Bo"));
        assertThat(PublicList.of(portfolio, 1000, true).panels()).hasSize(1000);
    }

    @Test
    void quotasNoPanelCanKeepComeWithTheSmallestChangeThatHelps() {
        var people = threeWomenOneMan().people();
        var pool = new Pool(people, List.of(new Quota("gender", "woman", 0, 1), new Quota("gender", "man", 2, 2)), 3);

        assertThat(Feasibility.of(pool, false)).isInstanceOfSatisfying(Feasibility.Impossible.class, impossible -> {
            assertThat(impossible.relaxations())
                    .extracting(Relaxation::textKey, Relaxation::arguments)
                    .containsExactlyInAnyOrder(
                            org.assertj.core.groups.Tuple.tuple(
                                    "lottery.relaxation.least", List.of("gender", "man", 2, 1)),
                            org.assertj.core.groups.Tuple.tuple(
                                    "lottery.relaxation.most", List.of("gender", "woman", 1, 2)));
        });
        assertThatThrownBy(() -> Lottery.leximin(pool, false))
                .hasMessageContaining("no panel keeps the quotas")
                .hasMessageContaining("at least 1 instead of 2 with gender: man")
                .hasMessageContaining("at most 2 instead of 1 with gender: woman");
        assertThat(Feasibility.of(threeWomenOneMan(), false)).isEqualTo(new Feasibility.Possible());
    }

    @Test
    void aHouseholdRuleThatLeavesTooFewPeopleIsNamed() {
        var pool = new Pool(List.of(person("Ada", "woman", "1"), person("Bo", "man", "1")), List.of(), 2);

        assertThat(Feasibility.of(pool, true)).isEqualTo(new Feasibility.TooFewHouseholds(1, 2));
        assertThatThrownBy(() -> Lottery.leximin(pool, true))
                .hasMessage("one of each household makes at most 1 people, the panel needs 2");
        assertThat(Feasibility.of(pool, false)).isEqualTo(new Feasibility.Possible());
    }

    private static Pool threeWomenOneMan() {
        return new Pool(
                List.of(
                        person("Ada", "woman", ""),
                        person("Bo", "man", ""),
                        person("Cleo", "woman", ""),
                        person("Dana", "woman", "")),
                List.of(new Quota("gender", "woman", 1, 1), new Quota("gender", "man", 1, 1)),
                2);
    }

    private static Person person(String id, String gender, String household) {
        return new Person(id, Map.of("gender", gender), household);
    }
}
