package org.augenhoehe.methods.lottery;

import java.time.Duration;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.stream.IntStream;

import org.augenhoehe.methods.chance.PublicSeed;

import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Assume;
import net.jqwik.api.ForAll;
import net.jqwik.api.From;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

/// What holds for any pool whatever, with and without households.
class AnyPoolTest {
    @Property(tries = 60)
    void everyPanelOfTheListKeepsQuotasAndHouseholds(
            @ForAll @From("pools") Pool pool, @ForAll boolean onePerHousehold) {
        Portfolio portfolio = leximin(pool, onePerHousehold);
        PublicList list = PublicList.of(portfolio, 200, onePerHousehold);

        assertThat(list.panels()).hasSize(200);
        assertThat(Verification.faults(pool, onePerHousehold, list)).isEmpty();
        assertThat(portfolio.probabilities()).allMatch(probability -> probability > 0);
        assertThat(portfolio.probabilities().stream().mapToDouble(x -> x).sum()).isCloseTo(1, within(1e-9));
    }

    @Property(tries = 40)
    void aListLeftToChanceKeepsThemTooAndEverybodyIsInItAsOften(@ForAll @From("pools") Pool pool, @ForAll int seed) {
        Portfolio portfolio = leximin(pool, false);
        PublicList usual = PublicList.of(portfolio, 200, false);
        PublicList list = PublicList.of(portfolio, 200, false, new PublicSeed("seed " + seed).draws("order"));

        assertThat(Verification.faults(pool, false, list)).isEmpty();
        assertThat(list.roundingGap()).isCloseTo(usual.roundingGap(), within(1e-12));
    }

    @Property(tries = 30)
    void aListLeftToChanceKeepsHouseholdsToo(@ForAll @From("pools") Pool pool, @ForAll int seed) {
        Portfolio portfolio = leximin(pool, true);
        var list = PublicList.of(portfolio, 200, true, new PublicSeed("seed " + seed).draws("order"));
        assertThat(Verification.faults(pool, true, list)).isEmpty();
    }

    @Property(tries = 30)
    void whereThereIsNoTimeAtAllAMixtureStillKeepsTheQuotasAndSaysWhatItLacks(
            @ForAll @From("pools") Pool pool, @ForAll boolean onePerHousehold) {
        double best = leximin(pool, onePerHousehold).lowestChance();
        Portfolio hasty = Lottery.leximin(pool, onePerHousehold, Duration.ZERO);

        assertThat(Verification.faults(pool, onePerHousehold, PublicList.of(hasty, 200, onePerHousehold)))
                .isEmpty();
        assertThat(best - hasty.lowestChance()).isLessThanOrEqualTo(hasty.gap() + 1e-6);
    }

    @Property(tries = 40)
    void theRoundingGapIsWhatAnyoneCounts(@ForAll @From("pools") Pool pool, @ForAll boolean onePerHousehold) {
        Portfolio portfolio = leximin(pool, onePerHousehold);
        PublicList list = PublicList.of(portfolio, 200, onePerHousehold);
        double largest = 0;
        for (int type = 0; type < portfolio.types().size(); type++) {
            for (Person person : portfolio.types().get(type)) {
                double share = list.panels().stream()
                                .filter(panel -> panel.contains(person.id()))
                                .count()
                        / 200.0;
                largest = Math.max(largest, Math.abs(share - portfolio.chance(type)));
            }
        }
        assertThat(list.roundingGap()).isCloseTo(largest, within(1e-12));
    }

    @Property(tries = 60)
    void theCertificateHoldsAgainstEveryPanelThereIs(
            @ForAll @From("pools") Pool pool, @ForAll boolean onePerHousehold) {
        Portfolio portfolio = leximin(pool, onePerHousehold);
        Certificate certificate = portfolio.certificate();
        var weight = new HashMap<String, Long>();
        for (int type = 0; type < portfolio.types().size(); type++) {
            for (Person person : portfolio.types().get(type)) {
                weight.put(person.id(), certificate.weights().get(type));
            }
        }
        long heaviest = panels(pool, onePerHousehold).stream()
                .mapToLong(panel -> panel.stream().mapToLong(weight::get).sum())
                .max()
                .orElseThrow();

        assertThat(certificate.heaviest()).isGreaterThanOrEqualTo(heaviest);
        assertThat(certificate.total())
                .isEqualTo(weight.values().stream().mapToLong(x -> x).sum());
        assertThat(portfolio.gap()).isLessThan(1e-5);
        assertThat(portfolio.shortfall()).isLessThan(1e-5);
    }

    @Property(tries = 20)
    void whereThereAreAsManySeatsAsPeopleEverybodyIsInAndThatIsProven(
            @ForAll @From("pools") Pool any, @ForAll boolean onePerHousehold) {
        var seats = any.people().size();
        var quotas = any.quotas().stream()
                .map(quota -> new Quota(quota.category(), quota.feature(), 0, seats))
                .toList();
        var pool = new Pool(any.people(), quotas, seats);
        Portfolio portfolio = leximin(pool, onePerHousehold);

        assertThat(portfolio.lowestChance()).isCloseTo(1, within(1e-6));
        assertThat(portfolio.certificate().total()).isPositive();
        assertThat(portfolio.certificate().upperBound()).isCloseTo(1, within(1e-6));
        assertThat(PublicList.of(portfolio, 100, onePerHousehold).panels())
                .allSatisfy(panel -> assertThat(panel).hasSize(seats));
        assertThat(Lottery.maximin(pool, onePerHousehold).lowestChance()).isCloseTo(1, within(1e-6));
    }

    @Property(tries = 40)
    void leximinGivesTheLowestAsMuchAsMaximin(@ForAll @From("pools") Pool pool) {
        Portfolio fair = leximin(pool, false);
        assertThat(Lottery.maximin(pool, false).lowestChance()).isCloseTo(fair.lowestChance(), within(1e-5));
    }

    @Property(tries = 25)
    void theOrderOfPeopleAndQuotasChangesNothing(@ForAll @From("pools") Pool pool, @ForAll Random random) {
        var people = new ArrayList<>(pool.people());
        Collections.shuffle(people, random);
        var quotas = new ArrayList<>(pool.quotas());
        Collections.shuffle(quotas, random);
        assertThat(leximin(new Pool(people, quotas, pool.panelSize()), false)).isEqualTo(leximin(pool, false));
    }

    @Property(tries = 80)
    void aPanelIsPossibleIfThereIsOne(@ForAll @From("pools") Pool pool, @ForAll boolean onePerHousehold) {
        boolean any = !panels(pool, onePerHousehold).isEmpty();
        assertThat(Feasibility.of(pool, onePerHousehold) instanceof Feasibility.Possible)
                .isEqualTo(any);
    }

    @Property(tries = 80)
    void theChangesThatHelpDoHelp(@ForAll @From("pools") Pool pool) {
        if (Feasibility.of(pool, false) instanceof Feasibility.Impossible(List<Relaxation> relaxations)) {
            assertThat(relaxations).isNotEmpty();
            var quotas = new ArrayList<>(pool.quotas());
            for (Relaxation change : relaxations) {
                quotas.replaceAll(quota -> changed(quota, change));
            }
            assertThat(panels(new Pool(pool.people(), quotas, pool.panelSize()), false))
                    .isNotEmpty();
        }
    }

    private static Portfolio leximin(Pool pool, boolean onePerHousehold) {
        Assume.that(Feasibility.of(pool, onePerHousehold) instanceof Feasibility.Possible);
        return Lottery.leximin(pool, onePerHousehold);
    }

    private static Quota changed(Quota quota, Relaxation change) {
        boolean same = quota.category().equals(change.quota().category())
                && quota.feature().equals(change.quota().feature());
        if (!same) {
            return quota;
        }
        return change.bound() == Relaxation.Bound.LEAST
                ? new Quota(quota.category(), quota.feature(), change.better(), quota.most())
                : new Quota(quota.category(), quota.feature(), quota.least(), change.better());
    }

    /// All panels, by trying every set of people.
    private static List<List<String>> panels(Pool pool, boolean onePerHousehold) {
        int people = pool.people().size();
        return IntStream.range(0, 1 << people)
                .filter(set -> Integer.bitCount(set) == pool.panelSize())
                .mapToObj(set -> IntStream.range(0, people)
                        .filter(person -> (set >> person & 1) == 1)
                        .mapToObj(person -> pool.people().get(person).id())
                        .toList())
                .filter(panel -> Verification.faults(pool, onePerHousehold, new PublicList(List.of(panel), 0))
                        .isEmpty())
                .toList();
    }

    @Provide
    Arbitrary<Pool> pools() {
        return Arbitraries.randomValue(AnyPoolTest::pool);
    }

    private static Pool pool(Random random) {
        int size = 3 + random.nextInt(7);
        int panelSize = 1 + random.nextInt(size - 1);
        var quotas = new ArrayList<Quota>();
        for (String category : List.of("a", "b")) {
            for (String feature : List.of("x", "y", "z")) {
                int least = random.nextInt(1 + panelSize / 3);
                quotas.add(new Quota(category, feature, least, least + 1 + random.nextInt(panelSize)));
            }
        }
        var people = new ArrayList<Person>();
        for (int person = 0; person < size; person++) {
            String household = random.nextBoolean() ? "" : "h" + random.nextInt(3);
            people.add(new Person("p" + person, Map.of("a", feature(random), "b", feature(random)), household));
        }
        return new Pool(people, quotas, panelSize);
    }

    private static String feature(Random random) {
        return List.of("x", "x", "y", "z").get(random.nextInt(4));
    }
}
