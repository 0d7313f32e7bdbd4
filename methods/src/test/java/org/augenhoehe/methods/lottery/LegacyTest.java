package org.augenhoehe.methods.lottery;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;

import org.augenhoehe.methods.chance.Draws;
import org.augenhoehe.methods.chance.PublicSeed;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

class LegacyTest {
    private static final int TRIES = 100;

    @Test
    void everyPanelKeepsTheQuotasAndHoldsNobodyTwice() {
        Pool pool = StationSquare.pool();

        for (List<String> panel : panels(pool, false)) {
            assertThat(new HashSet<>(panel)).hasSize(pool.panelSize());
            assertThat(pool.quotas())
                    .allSatisfy(quota -> assertThat(pool.people().stream()
                                    .filter(person -> panel.contains(person.id()) && quota.counts(person))
                                    .count())
                            .isBetween((long) quota.least(), (long) quota.most()));
        }
    }

    @Test
    void whoeverHasTheScarcestFeatureComesFirst() {
        var pool = pool(3, List.of(new Quota("kind", "a", 1, 3), new Quota("kind", "b", 2, 2)), "aaaaaaaaaabb");

        // Both of b are needed, one of ten of a.
        assertThat(panels(pool, false))
                .allSatisfy(panel -> assertThat(panel.subList(0, 2)).containsExactlyInAnyOrder("b10", "b11"));
    }

    @Test
    void ofTwoThatAreAsScarceTheFirstOfTheAlphabetComesFirst() {
        var quotas = List.of(new Quota("kind", "b", 1, 2), new Quota("kind", "a", 1, 2));

        assertThat(panels(pool(2, quotas, "aabb"), false)).allSatisfy(panel -> {
            assertThat(panel.getFirst()).startsWith("a");
            assertThat(panel.getLast()).startsWith("b");
        });
    }

    @Test
    void whereNothingIsNeededAnybodyIsDrawn() {
        var quotas = List.of(new Quota("kind", "a", 0, 1), new Quota("kind", "b", 0, 1));

        assertThat(panels(pool(1, quotas, "aabb"), false).stream().distinct()).hasSize(4);
    }

    @Test
    void whoeverWouldBeOneTooManyLeaves() {
        var quotas = List.of(new Quota("kind", "a", 0, 1), new Quota("kind", "b", 0, 3));

        assertThat(panels(pool(3, quotas, "aaaaaaaabb"), false))
                .allSatisfy(panel ->
                        assertThat(panel).filteredOn(id -> id.startsWith("a")).hasSize(1));
    }

    @Test
    void oneOfAHouseholdIsEnough() {
        var people = List.of(
                new Person("Ada", Map.of(), "1"), new Person("Bo", Map.of(), "1"), new Person("Cem", Map.of(), ""));
        var pool = new Pool(people, List.of(), 2);

        assertThat(panels(pool, true)).allSatisfy(panel -> assertThat(panel).contains("Cem"));
        assertThat(panels(pool, false)).anySatisfy(panel -> assertThat(panel).doesNotContain("Cem"));
    }

    @Test
    void whatCannotBeDrawnIsNotDrawn() {
        var pool = pool(2, List.of(new Quota("kind", "a", 2, 2), new Quota("kind", "b", 0, 2)), "abb");

        assertThat(new Legacy(pool, false).draw(draws())).isEmpty();
        assertThat(new Legacy(pool, false).chances(new PublicSeed("1"), 10)).isEmpty();
    }

    @Test
    void chancesAreSharesOfThePanelsForEverybodyInThePool() {
        var pool = pool(2, List.of(new Quota("kind", "a", 2, 2), new Quota("kind", "b", 0, 0)), "aaaab");
        Map<String, Double> chances = new Legacy(pool, false).chances(new PublicSeed("1"), 400);

        assertThat(chances).hasSize(5).containsEntry("b4", 0.0);
        assertThat(chances.values().stream().mapToDouble(Double::doubleValue).sum())
                .isCloseTo(2, within(1e-9));
        assertThat(chances.get("a0")).isCloseTo(0.5, within(0.1));
    }

    private static List<List<String>> panels(Pool pool, boolean onePerHousehold) {
        Draws draws = draws();
        var panels = new ArrayList<List<String>>();
        var legacy = new Legacy(pool, onePerHousehold);
        for (int round = 0; round < TRIES; round++) {
            panels.add(legacy.draw(draws).orElseThrow());
        }
        return panels;
    }

    /// Each letter is a person with this feature, called by letter and place.
    private static Pool pool(int panelSize, List<Quota> quotas, String letters) {
        var people = new ArrayList<Person>();
        for (int place = 0; place < letters.length(); place++) {
            var kind = letters.substring(place, place + 1);
            people.add(new Person(kind + place, Map.of("kind", kind)));
        }
        return new Pool(people, quotas, panelSize);
    }

    private static Draws draws() {
        return new PublicSeed("4 8 15").draws("legacy");
    }
}
