package org.augenhoehe.methods.lottery;

import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

import org.augenhoehe.methods.chance.PublicSeed;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

class PortfolioTest {
    /// Two of a, one of b; a panel is one person. The pool weighs 2·3 + 1·4 = 10, no panel more than 4.
    private static final Portfolio PORTFOLIO = new Portfolio(
            List.of(people("a1", "a2"), people("b")),
            List.of(List.of(1, 0), List.of(0, 1)),
            List.of(0.6, 0.4),
            List.of(0.35, 0.38),
            new Certificate(List.of(3L, 4L), 10, 4),
            List.of());

    @Test
    void chancesAreSharesOfSeatsPerPerson() {
        assertThat(PORTFOLIO.chance(0)).isEqualTo(0.3, within(1e-12));
        assertThat(PORTFOLIO.chance(1)).isEqualTo(0.4, within(1e-12));
        assertThat(PORTFOLIO.lowestChance()).isEqualTo(0.3, within(1e-12));
    }

    @Test
    void whatIsMissingIsStated() {
        assertThat(PORTFOLIO.certificate().upperBound()).isEqualTo(0.4);
        assertThat(PORTFOLIO.gap()).isEqualTo(0.1, within(1e-12));
        assertThat(PORTFOLIO.shortfall()).isEqualTo(0.05, within(1e-12));
    }

    @Test
    void aListThatFitsTheChancesHasNoRoundingGap() {
        PublicList list = PublicList.of(PORTFOLIO, 10, false);
        assertThat(list.panels().stream().map(List::getFirst).sorted())
                .containsExactly("a1", "a1", "a1", "a2", "a2", "a2", "b", "b", "b", "b");
        assertThat(list.roundingGap()).isEqualTo(0, within(1e-12));
    }

    @Test
    void placesLeftOverGoWhereMostIsMissing() {
        // Of 4 panels, 2.4 and 1.6 are wanted: one is left after 2 and 1, and b misses more.
        assertThat(PublicList.of(PORTFOLIO, 4, false).panels())
                .containsExactly(List.of("a1"), List.of("a2"), List.of("b"), List.of("b"));
        // Of 3, 1.8 and 1.2: now a misses more, though for two people.
        PublicList three = PublicList.of(PORTFOLIO, 3, false);
        assertThat(three.panels()).containsExactly(List.of("a1"), List.of("a2"), List.of("b"));
        assertThat(three.roundingGap()).isEqualTo(0.4 - 1.0 / 3, within(1e-12));
    }

    @Test
    void aListHasAtLeastOnePanel() {
        assertThat(PublicList.of(PORTFOLIO, 1, false).panels()).hasSize(1);
        assertThatThrownBy(() -> PublicList.of(PORTFOLIO, 0, false)).hasMessage("a list of 0 panels");
    }

    @Test
    void theDrawCanBeWorkedOutFromTheSeed() {
        var seed = new PublicSeed("3 17 4 20 9");
        assertThat(PublicList.of(PORTFOLIO, 1000, false).drawn(seed)).isEqualTo(872);
    }

    @Test
    void featuresThatHouseholdsDivideAreNamed() {
        var pool = new Pool(
                List.of(
                        new Person("1", Map.of("a", "x"), "h"),
                        new Person("2", Map.of("a", "y"), "h"),
                        new Person("3", Map.of("a", "x")),
                        new Person("4", Map.of("a", "z"))),
                List.of(new Quota("a", "x", 0, 2), new Quota("a", "y", 0, 2), new Quota("a", "z", 0, 2)),
                2);
        assertThat(Types.of(pool, true).split()).containsExactly(Map.of("a", "x"));
        assertThat(Types.of(pool, false).split()).isEmpty();
        assertThat(Types.of(pool, true).members()).hasSize(4);
        assertThat(Types.of(pool, false).members()).hasSize(3);
    }

    private static List<Person> people(String... ids) {
        return Stream.of(ids).map(id -> new Person(id, Map.of())).toList();
    }
}
