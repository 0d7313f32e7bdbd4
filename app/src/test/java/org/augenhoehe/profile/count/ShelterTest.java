package org.augenhoehe.profile.count;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.function.Predicate;
import java.util.stream.Stream;

import org.augenhoehe.profile.count.Shelter.Joined;
import org.augenhoehe.undertakings.Phase;
import org.junit.jupiter.api.Test;

import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

import static org.assertj.core.api.Assertions.assertThat;

/// Nothing that is published points at fewer than five people, however it is filtered, added up or compared.
class ShelterTest {
    private static final UUID HERE = new UUID(1, 1);
    private static final int YEAR = 2026;

    @Test
    void fiveAreToldFourAreNot() {
        var five = acts(StandingGroup.USERS, 5, YEAR);
        var four = acts(StandingGroup.STAFF, 4, YEAR);
        var sheltered = Shelter.withinUndertakings(both(five, four));
        assertThat(sheltered.blocks())
                .containsExactly(
                        new Block(HERE, Measure.CONTRIBUTED, null, Phase.PLAN, StandingGroup.USERS, YEAR, 5, 5));
        assertThat(sheltered.tooSmall()).containsExactlyInAnyOrderElementsOf(four);
    }

    @Test
    void groupsThatAreTooSmallAloneAreToldTogether() {
        var sheltered = Shelter.withinUndertakings(
                both(acts(StandingGroup.RELATIVES, 3, YEAR), acts(StandingGroup.STAFF, 2, YEAR)));
        assertThat(sheltered.blocks())
                .containsExactly(new Block(HERE, Measure.CONTRIBUTED, null, Phase.PLAN, null, YEAR, 5, 5));
    }

    @Test
    void oneWhoDoesMuchIsStillOne() {
        var one = new UUID(9, 9);
        var busy = Stream.generate(() -> act(HERE, StandingGroup.USERS, YEAR, one))
                .limit(40)
                .toList();
        assertThat(Shelter.withinUndertakings(busy).blocks()).isEmpty();
    }

    @Test
    void aYearWithTooFewCountsWithTheNext() {
        var sheltered = Shelter.withinUndertakings(
                both(acts(StandingGroup.USERS, 2, 2024), acts(StandingGroup.USERS, 6, 2025)));
        assertThat(new Picture(sheltered.blocks()).inYear(Measure.CONTRIBUTED, 2025))
                .isEqualTo(new Figure(6, 8));
        assertThat(new Picture(sheltered.blocks()).years()).containsExactly(2025);
    }

    @Test
    void theLastYearWithTooFewCountsWithTheOneBefore() {
        var sheltered = Shelter.withinUndertakings(
                both(acts(StandingGroup.USERS, 6, 2024), acts(StandingGroup.USERS, 2, 2025)));
        assertThat(new Picture(sheltered.blocks()).years()).containsExactly(2024);
    }

    @Test
    void whatIsTooSmallInEachUndertakingIsToldOfAllOfAnOrganisation() {
        var there = new UUID(2, 2);
        var acts = new ArrayList<Act>();
        for (int i = 0; i < 3; i++) {
            acts.add(act(HERE, StandingGroup.USERS, YEAR, new UUID(0, i)));
            acts.add(act(there, StandingGroup.USERS, YEAR, new UUID(0, 10 + i)));
        }
        var rest = Shelter.withinUndertakings(acts).tooSmall();
        assertThat(Shelter.acrossUndertakings(rest).blocks())
                .containsExactly(
                        new Block(null, Measure.CONTRIBUTED, null, Phase.PLAN, StandingGroup.USERS, YEAR, 6, 6));
    }

    /// Everything on any page and in any file is a sum of blocks that some filter lets through. Two such sums can be
    /// taken from each other: what remains is of nobody or of at least five people.
    @Property(tries = 300)
    void whateverIsTakenFromWhateverNeverIsAboutFewerThanFive(
            @ForAll("histories") List<Act> acts, @ForAll("filters") Filter one, @ForAll("filters") Filter other) {
        var published = published(acts);
        var more = acts(published, one);
        var less = acts(published, other);
        for (var difference : List.of(without(more, less), without(less, more), more, less)) {
            assertThat(people(difference))
                    .as("%s", difference)
                    .satisfiesAnyOf(
                            people -> assertThat(people).isGreaterThanOrEqualTo(Shelter.LEAST),
                            people -> assertThat(difference).isEmpty());
        }
    }

    /// The figures are what is in their blocks, and nothing is told twice.
    @Property(tries = 200)
    void everyActIsInOneBlockAtMost(@ForAll("histories") List<Act> acts) {
        var published = published(acts);
        var told = published.stream().flatMap(joined -> joined.acts().stream()).toList();
        assertThat(told).hasSizeLessThanOrEqualTo(acts.size());
        assertThat(identities(told)).hasSize(told.size());
        for (var joined : published) {
            assertThat(joined.block().amount())
                    .isEqualTo(joined.acts().stream().mapToLong(Act::amount).sum());
            assertThat(joined.block().people()).isEqualTo(people(joined.acts()));
        }
    }

    /// What is told does not depend on how few of the others there were: with one of them, or with none, it reads the
    /// same.
    @Property(tries = 200)
    void whoIsNotToldLeavesNoTrace(@ForAll("histories") List<Act> acts) {
        var sheltered = Shelter.withinUndertakings(acts);
        var told = new ArrayList<>(acts);
        told.removeAll(sheltered.tooSmall());
        assertThat(Shelter.withinUndertakings(told).blocks()).containsExactlyInAnyOrderElementsOf(sheltered.blocks());
    }

    @Property(tries = 300)
    void oneMoreVoiceNeverLowersWhatIsToldOfItsStanding(
            @ForAll("histories") List<Act> acts, @ForAll("acts") Act voice) {
        var before = figure(acts, voice);
        var after = figure(both(acts, List.of(voice)), voice);
        assertThat(after.amount()).isGreaterThanOrEqualTo(before.amount());
    }

    /// What two organisations tell apart, they tell together, and at most more: groups that were too small in each.
    @Property(tries = 200)
    void organisationsThatMergeAddUp(@ForAll("histories") List<Act> ours, @ForAll("histories") List<Act> theirs) {
        var moved = theirs.stream().map(ShelterTest::elsewhere).toList();
        var apart = both(
                Shelter.withinUndertakings(ours).blocks(),
                Shelter.withinUndertakings(moved).blocks());
        var together = Shelter.withinUndertakings(both(ours, moved));
        assertThat(together.blocks()).containsExactlyInAnyOrderElementsOf(apart);
        for (var measure : Measure.values()) {
            var all = together.joined().stream().flatMap(joined -> joined.acts().stream());
            assertThat(amount(Stream.concat(all, together.tooSmall().stream()), measure))
                    .isEqualTo(amount(ours.stream(), measure) + amount(moved.stream(), measure));
            assertThat(new Picture(apart).of(measure)).isEqualTo(new Picture(together.blocks()).of(measure));
        }
    }

    /// Which of the published blocks a page, a filter or a line of a file is about; null for any.
    record Filter(
            Set<UUID> undertakings, boolean joined, Measure measure, Phase phase, StandingGroup group, Integer year) {
        boolean lets(Block block) {
            return (block.undertaking() == null ? joined : undertakings.contains(block.undertaking()))
                    && (measure == null || block.measure() == measure)
                    && (phase == null || block.phase() == phase)
                    && (group == null || block.group() == group)
                    && (year == null || block.year() == year);
        }
    }

    @Provide
    Arbitrary<List<Act>> histories() {
        return acts().list().ofMaxSize(120);
    }

    @Provide
    Arbitrary<Act> acts() {
        return Combinators.combine(
                        Arbitraries.integers().between(1, 3),
                        Arbitraries.of(Measure.CONTRIBUTED, Measure.DECIDED, Measure.UNPAID),
                        Arbitraries.integers().between(0, 2),
                        Arbitraries.of(Phase.PLAN, Phase.DELIVER),
                        Arbitraries.integers().between(2024, 2026),
                        Arbitraries.integers().between(0, 25),
                        Arbitraries.longs().between(1, 9))
                .as((undertaking, measure, thing, phase, year, person, amount) -> new Act(
                        new UUID(1, undertaking),
                        measure,
                        measure == Measure.DECIDED && thing > 0 ? new UUID(3, 10L * undertaking + thing) : null,
                        phase,
                        group(person),
                        year,
                        person == 0 ? null : new UUID(0, person),
                        amount));
    }

    @Provide
    Arbitrary<Filter> filters() {
        return Combinators.combine(
                        Arbitraries.of(new UUID(1, 1), new UUID(1, 2), new UUID(1, 3))
                                .set(),
                        Arbitraries.of(true, false),
                        Arbitraries.of(Measure.CONTRIBUTED, Measure.DECIDED).injectNull(0.4),
                        Arbitraries.of(Phase.class).injectNull(0.5),
                        Arbitraries.of(StandingGroup.class).injectNull(0.5),
                        Arbitraries.integers().between(2024, 2026).injectNull(0.5))
                .as(Filter::new);
    }

    /// A person has one standing in an undertaking.
    private static StandingGroup group(int person) {
        return person == 0 ? StandingGroup.UNKNOWN : StandingGroup.values()[Math.min(person / 8, 3)];
    }

    private static List<Joined> published(List<Act> acts) {
        var within = Shelter.withinUndertakings(acts);
        return both(
                within.joined(), Shelter.acrossUndertakings(within.tooSmall()).joined());
    }

    private static List<Act> acts(List<Joined> published, Filter filter) {
        return published.stream()
                .filter(joined -> filter.lets(joined.block()))
                .flatMap(joined -> joined.acts().stream())
                .toList();
    }

    private static List<Act> without(List<Act> more, List<Act> less) {
        var known = identities(less);
        return more.stream()
                .filter(act -> !known.contains(System.identityHashCode(act)))
                .toList();
    }

    private static Set<Integer> identities(Collection<Act> acts) {
        var identities = new HashSet<Integer>();
        acts.forEach(act -> identities.add(System.identityHashCode(act)));
        return identities;
    }

    private static int people(Collection<Act> acts) {
        return (int) acts.stream()
                .map(Act::person)
                .filter(Objects::nonNull)
                .distinct()
                .count();
    }

    private static Figure figure(List<Act> acts, Act voice) {
        var blocks = Shelter.withinUndertakings(acts).blocks().stream()
                .filter(block -> voice.undertaking().equals(block.undertaking()))
                .toList();
        return new Picture(blocks).cell(voice.measure(), voice.phase(), voice.group());
    }

    private static long amount(Stream<Act> acts, Measure measure) {
        Predicate<Act> wanted = act -> act.measure() == measure;
        return acts.filter(wanted).mapToLong(Act::amount).sum();
    }

    private static Act elsewhere(Act act) {
        return new Act(
                new UUID(7, act.undertaking().getLeastSignificantBits()),
                act.measure(),
                act.thing(),
                act.phase(),
                act.group(),
                act.year(),
                act.person(),
                act.amount());
    }

    private static Act act(UUID undertaking, StandingGroup group, int year, UUID person) {
        return new Act(undertaking, Measure.CONTRIBUTED, null, Phase.PLAN, group, year, person, 1);
    }

    private static List<Act> acts(StandingGroup group, int people, int year) {
        return Stream.iterate(1, i -> i + 1)
                .limit(people)
                .map(i -> act(HERE, group, year, new UUID(group.ordinal() + 1L, i)))
                .toList();
    }

    private static <T> List<T> both(Collection<? extends T> some, Collection<? extends T> others) {
        var all = new ArrayList<T>(some);
        all.addAll(others);
        return all;
    }
}
