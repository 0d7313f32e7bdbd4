package org.augenhoehe.participation.budget.count;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.stream.IntStream;

import org.augenhoehe.methods.chance.PublicSeed;
import org.augenhoehe.participation.budget.BallotForm;
import org.augenhoehe.participation.budget.CountingRule;
import org.augenhoehe.participation.budget.Price;
import org.augenhoehe.participation.decision.Kind;
import org.augenhoehe.participation.decision.Side;
import org.augenhoehe.participation.decision.box.BudgetCounting;
import org.augenhoehe.participation.decision.box.Cast;
import org.augenhoehe.participation.decision.box.Recount;
import org.augenhoehe.participation.decision.box.SealedBox;
import org.augenhoehe.participation.decision.way.Terms;
import org.junit.jupiter.api.Test;

import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;

import static org.assertj.core.api.Assertions.assertThat;

/// A budget is counted by both rules, with a reason for every project; who counts the box again gets the same.
class HouseElectionTest {
    private static final String SEED = "0123456789abcdef0123456789abcdef";
    private static final List<Long> COSTS = List.of(60_000L, 50_000L, 30_000L, 20_000L);

    @Test
    void equalSharesGiveTheSmallerGroupSomethingThatVotesAloneDoNot() {
        var result = result(BallotForm.APPROVAL, CountingRule.SHARES, sixAndFour());
        assertThat(result.counted().funded()).containsExactlyInAnyOrder("1", "3");
        assertThat(result.beside().funded()).containsExactly("1", "3");
        assertThat(result.counted().all()).isEqualTo(new Got("", "", 10, 10, new BigDecimal("90.00")));
        var slide = result.counted().because().get("1");
        assertThat(slide.key()).isEqualTo("budget.funded.by-shares");
        assertThat(slide.people()).isEqualTo(6);
        assertThat(slide.amount()).isEqualByComparingTo("100");
        var party = result.counted().because().get("2");
        assertThat(party.key()).isEqualTo("budget.missing.shares");
        assertThat(party.people()).isEqualTo(5);
        assertThat(party.amount()).isEqualByComparingTo("0");
        assertThat(result.counted().because().get("4").key()).isEqualTo("budget.missing.nobody");
    }

    @Test
    void byVotesALargeGroupGetsWhatItWants() {
        var casts = new ArrayList<>(casts(6, "[\"1\",\"2\"]"));
        casts.addAll(casts(4, "[\"3\"]", 6));
        var result = HouseElection.result(
                terms(BallotForm.APPROVAL, CountingRule.GREEDY, 110_000, List.of()), casts, Map.of());
        assertThat(result.counted().funded()).containsExactlyInAnyOrder("1", "2");
        assertThat(result.counted().all().something()).isEqualTo(6);
        assertThat(result.counted().because().get("3").key()).isEqualTo("budget.missing.money");
        assertThat(result.beside().rule()).isEqualTo("SHARES_ADD1U");
        assertThat(result.beside().all().something()).isEqualTo(10);
    }

    @Test
    void pointsAndRankingsAreCountedAsTheyWereGiven() {
        var points = result(BallotForm.POINTS, CountingRule.GREEDY, casts(3, "{\"3\":7,\"1\":3,\"2\":0}"));
        assertThat(points.counted().funded()).containsExactly("3", "1");
        assertThat(points.projects().get(2).score()).isEqualByComparingTo("21");
        assertThat(points.projects().get(1).votes()).isZero();
        var ranked = result(BallotForm.RANKED, CountingRule.GREEDY, casts(3, "[[\"3\"],[\"2\"]]"));
        assertThat(ranked.counted().funded()).containsExactly("3", "2");
        assertThat(ranked.projects().get(2).score()).isEqualByComparingTo("30");
        assertThat(ranked.counted().because().get("3").key()).isEqualTo("budget.funded.by-score.points");
    }

    @Test
    void whereTheMoneyGoesIsToldByDistrict() {
        var prices = Map.of("1", new Price(60_000, "Nord", ""), "3", new Price(30_000, "Süd", ""));
        var result = HouseElection.result(
                terms(BallotForm.APPROVAL, CountingRule.SHARES, 100_000, List.of()), sixAndFour(), prices);
        assertThat(result.counted().areas())
                .filteredOn(area -> area.column().equals("district"))
                .extracting(Area::name)
                .containsExactly("", "Nord", "Süd");
    }

    /// Two cost the same and have the same votes: whoever chose the order in which they were written up decides
    /// nothing.
    @Test
    void theLotThatWasPromisedDecidesBetweenEquals() {
        var costs = Map.of("1", 60_000L, "2", 60_000L);
        var winners = IntStream.range(0, 40)
                .mapToObj(number -> new PublicSeed(SEED + number))
                .map(seed -> HouseElection.result(tie(seed.text(), costs), casts(4, "[\"1\",\"2\"]"), Map.of())
                        .counted()
                        .funded()
                        .getFirst())
                .toList();
        assertThat(winners).contains("1", "2");
    }

    @Test
    void sidesOfFewerThanFiveStandInNoBox() {
        var casts = new ArrayList<Cast>();
        for (int i = 0; i < 12; i++) {
            casts.add(new Cast(Integer.toString(i + 1), i < 3 ? "STAFF" : i < 7 ? "RELATIVES" : "USERS", "[\"1\"]"));
        }
        var told = BudgetCounting.told(casts);
        assertThat(told).extracting(Cast::side).containsOnly("", "USERS");
        var terms = terms(BallotForm.APPROVAL, CountingRule.SHARES, 100_000, List.of("USERS", "RELATIVES", "STAFF"));
        var box = SealedBox.of(terms, casts, marks(12), null).text();
        assertThat(box.lines().filter(line -> line.contains("{\"ballots\":")))
                .noneMatch(line -> line.contains("STAFF") || line.contains("RELATIVES"));
        assertThat(Recount.of(box)).isInstanceOf(Recount.Finding.Same.class);
    }

    @Property(tries = 60)
    void whoeverCountsTheBoxAgainGetsTheSame(
            @ForAll @Size(min = 0, max = 30) List<@IntRange(max = 15) Integer> choices,
            @ForAll CountingRule rule,
            @ForAll BallotForm form,
            @ForAll boolean secret) {
        var casts = new ArrayList<Cast>();
        for (int choice : choices) {
            var side = choice % 3 == 0 ? Side.USERS.name() : choice % 3 == 1 ? Side.STAFF.name() : "";
            casts.add(new Cast(Integer.toString(casts.size() + 1), side, says(form, choice)));
        }
        var terms = new Terms(
                "s",
                "Wofür?",
                Kind.BUDGET,
                secret,
                true,
                1,
                0,
                5,
                10,
                false,
                0,
                List.of("USERS", "STAFF"),
                options(4),
                SEED,
                new PublicSeed(SEED).commitment().fingerprint(),
                40,
                "",
                "",
                budget(100_000, form, rule, costs()));
        var sealed = SealedBox.of(terms, casts, secret ? marks(casts.size()) : List.of(), null);
        var found = Recount.of(sealed.text());
        if (sealed.report().withheld()) {
            assertThat(casts).hasSizeLessThan(5);
            assertThat(found).isInstanceOf(Recount.Finding.Limited.class);
        } else {
            assertThat(found).isInstanceOf(Recount.Finding.Same.class);
        }
        var result = HouseElection.result(terms, BudgetCounting.told(casts), Map.of());
        assertThat(result.counted().because()).hasSize(4);
        assertThat(result.counted().spent()).isLessThanOrEqualTo(result.money());
        assertThat(sealed.report().outcome().winners())
                .isEqualTo(result.counted().funded());
        var mixed = new ArrayList<>(casts);
        Collections.shuffle(mixed, new Random(choices.size()));
        assertThat(HouseElection.result(terms, mixed, Map.of()).counted().funded())
                .isEqualTo(result.counted().funded());
    }

    private static String says(BallotForm form, int choice) {
        var named = IntStream.rangeClosed(1, 4)
                .filter(number -> (choice >> number - 1 & 1) == 1)
                .mapToObj(Integer::toString)
                .toList();
        return switch (form) {
            case APPROVAL -> named.isEmpty() ? "[]" : "[\"" + String.join("\",\"", named) + "\"]";
            case POINTS -> named.isEmpty() ? "{}" : "{\"" + String.join("\":2,\"", named) + "\":2}";
            case RANKED -> named.isEmpty() ? "[]" : "[[\"" + String.join("\"],[\"", named) + "\"]]";
        };
    }

    private static List<Cast> sixAndFour() {
        var casts = new ArrayList<>(casts(5, "[\"1\",\"2\"]"));
        casts.addAll(casts(1, "[\"1\"]", 5));
        casts.addAll(casts(4, "[\"3\"]", 6));
        return casts;
    }

    private static List<Cast> casts(int number, String says) {
        return casts(number, says, 0);
    }

    private static List<Cast> casts(int number, String says, int after) {
        return IntStream.rangeClosed(after + 1, after + number)
                .mapToObj(voter -> new Cast(Integer.toString(voter), "", says))
                .toList();
    }

    private static List<String> marks(int number) {
        return IntStream.range(0, number).mapToObj("%064x"::formatted).toList();
    }

    private static BudgetResult result(BallotForm form, CountingRule rule, List<Cast> casts) {
        return HouseElection.result(terms(form, rule, 100_000, List.of()), casts, Map.of());
    }

    private static Map<String, Long> costs() {
        var costs = new LinkedHashMap<String, Long>();
        for (var cost : COSTS) {
            costs.put(Integer.toString(costs.size() + 1), cost);
        }
        return costs;
    }

    private static List<Terms.Option> options(int number) {
        return IntStream.rangeClosed(1, number)
                .mapToObj(one -> new Terms.Option(Integer.toString(one), "Projekt " + one, false, null))
                .toList();
    }

    private static Terms.Budget budget(long cents, BallotForm form, CountingRule rule, Map<String, Long> costs) {
        return new Terms.Budget(cents, form, rule, costs);
    }

    private static Terms terms(BallotForm form, CountingRule rule, long cents, List<String> sides) {
        return new Terms(
                "s",
                "Wofür?",
                Kind.BUDGET,
                true,
                true,
                1,
                0,
                5,
                10,
                false,
                0,
                sides,
                options(4),
                SEED,
                new PublicSeed(SEED).commitment().fingerprint(),
                40,
                "",
                "",
                budget(cents, form, rule, costs()));
    }

    private static Terms tie(String seed, Map<String, Long> costs) {
        return new Terms(
                "s",
                "Wofür?",
                Kind.BUDGET,
                true,
                true,
                1,
                0,
                5,
                10,
                false,
                0,
                List.of(),
                options(2),
                seed,
                new PublicSeed(seed).commitment().fingerprint(),
                40,
                "",
                "",
                budget(100_000, BallotForm.APPROVAL, CountingRule.GREEDY, costs));
    }
}
