package org.augenhoehe.methods.lottery;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;

import org.augenhoehe.methods.chance.Draws;
import org.augenhoehe.methods.chance.PublicSeed;
import org.junit.jupiter.api.Test;

import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;

import static org.assertj.core.api.Assertions.assertThat;

/// Everybody is as often in the list, and the order of panels tells nothing of who is of one type.
class SeatingTest {
    /// Ten of each of three types: a seat for each of the first two, two for the third.
    private static final Portfolio TEN_OF_EACH = new Portfolio(
            List.of(people("a"), people("b"), people("c")),
            List.of(List.of(1, 1, 2), List.of(2, 1, 1)),
            List.of(0.5, 0.5),
            List.of(0.15, 0.1, 0.15),
            new Certificate(List.of(1L, 1L, 1L), 30, 4),
            List.of());

    @Test
    void everybodyIsAsOftenInTheListAsWithoutChance() {
        assertThat(seats(mixed("secret"))).isEqualTo(seats(PublicList.of(TEN_OF_EACH, 1000, false)));
        assertThat(mixed("secret").roundingGap()).isEqualTo(0);
    }

    @Test
    void theSameSecretGivesTheSameListAndAnotherOneAnother() {
        assertThat(mixed("secret")).isEqualTo(mixed("secret")).isNotEqualTo(mixed("other"));
    }

    @Test
    void panelsAlikeDoNotStandTogether() {
        var usual = changes(PublicList.of(TEN_OF_EACH, 1000, false));
        assertThat(usual).as("one kind of panel after the other").isOne();
        assertThat(changes(mixed("secret"))).isGreaterThan(400);
    }

    /// By turns those of one type would come in the same order again and again: the distance from one place in
    /// the list to the next would be the same for all of them.
    @Test
    void nobodyComesInTurnsThatAllOfATypeShare() {
        assertThat(distances(PublicList.of(TEN_OF_EACH, 1000, false), "b")).containsOnly(10);
        assertThat(new HashSet<>(distances(mixed("secret"), "b"))).hasSizeGreaterThan(20);
    }

    @Test
    void everybodyOfATypeMeetsEverybodyElseOfIt() {
        var pairs = new HashSet<List<String>>();
        for (var panel : mixed("secret").panels()) {
            var same = panel.stream().filter(id -> id.startsWith("c")).toList();
            if (same.size() == 2) {
                pairs.add(same);
            }
        }
        assertThat(pairs).as("10 · 9 / 2").hasSize(45);
    }

    @Property(tries = 40)
    void noTypeIsSeatedUnevenly(@ForAll @IntRange(min = 1, max = 300) int length, @ForAll int seed) {
        var seats = seats(PublicList.of(TEN_OF_EACH, length, false, chance("seed " + seed)));
        for (var type : TEN_OF_EACH.types()) {
            var counts = type.stream()
                    .mapToInt(person -> seats.getOrDefault(person.id(), 0))
                    .summaryStatistics();
            assertThat(counts.getMax() - counts.getMin()).isLessThanOrEqualTo(1);
        }
    }

    private static PublicList mixed(String secret) {
        return PublicList.of(TEN_OF_EACH, 1000, false, chance(secret));
    }

    private static Draws chance(String secret) {
        return new PublicSeed(secret).draws("order 1");
    }

    private static Map<String, Integer> seats(PublicList list) {
        var seats = new HashMap<String, Integer>();
        list.panels().forEach(panel -> panel.forEach(id -> seats.merge(id, 1, Integer::sum)));
        return seats;
    }

    /// How often the next panel is of another kind.
    private static long changes(PublicList list) {
        var kinds = list.panels().stream()
                .map(panel -> panel.stream().filter(id -> id.startsWith("a")).count())
                .toList();
        return IntStream.range(1, kinds.size())
                .filter(place -> !kinds.get(place).equals(kinds.get(place - 1)))
                .count();
    }

    /// From one panel in which somebody is to the next, over all of a type.
    private static List<Integer> distances(PublicList list, String type) {
        var last = new HashMap<String, Integer>();
        var distances = new ArrayList<Integer>();
        for (int place = 0; place < list.panels().size(); place++) {
            for (var id : list.panels().get(place)) {
                if (id.startsWith(type)) {
                    var before = last.put(id, place);
                    if (before != null) {
                        distances.add(place - before);
                    }
                }
            }
        }
        return distances;
    }

    private static List<Person> people(String type) {
        return IntStream.range(0, 10)
                .mapToObj(number -> new Person(type + number, Map.of()))
                .toList();
    }
}
