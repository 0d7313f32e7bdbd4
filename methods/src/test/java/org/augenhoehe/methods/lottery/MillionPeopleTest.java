package org.augenhoehe.methods.lottery;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

import org.augenhoehe.methods.chance.PublicSeed;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;
import static org.junit.jupiter.api.Assertions.assertTimeout;

/// A whole city volunteers. People alike are one type, so it takes no longer than a village.
class MillionPeopleTest {
    /// For a panel of 100 with 50 women, 50 men, 20 young and 80 old people, t young women leave 50 − t old
    /// women, 20 − t young men and 30 + t old men. Chances are lowest for men of either age; they are equal, and
    /// so the lowest as high as can be, at t = 15: 5 of 60,000 and 45 of 540,000, one in 12,000.
    private static final Map<String, Integer> SEATS =
            Map.of("women young", 15, "women old", 35, "men young", 5, "men old", 45);

    @Test
    void everyonesChanceIsAsWorkedOutByHand() {
        Pool pool = pool();
        Portfolio portfolio = assertTimeout(Duration.ofSeconds(60), () -> Lottery.leximin(pool, false));
        assertThat(portfolio.types()).hasSize(4);
        for (int type = 0; type < 4; type++) {
            List<Person> people = portfolio.types().get(type);
            Map<String, String> features = people.getFirst().features();
            int seats = SEATS.get(features.get("gender") + " " + features.get("age"));
            assertThat(portfolio.chance(type) * people.size()).isEqualTo(seats, within(0.001));
        }
        assertThat(portfolio.lowestChance()).isEqualTo(1.0 / 12_000, within(1e-9));
        assertThat(portfolio.certificate().upperBound()).isEqualTo(1.0 / 12_000, within(1e-9));

        PublicList list = assertTimeout(Duration.ofSeconds(60), () -> PublicList.of(portfolio, 1000, false));
        assertThat(Verification.faults(pool, false, list)).isEmpty();
        assertThat(list.panels().stream().flatMap(List::stream).distinct())
                .as("100,000 seats for a million people: nobody twice")
                .hasSize(100_000);
        assertThat(list.drawn(new PublicSeed("city"))).isBetween(0, 999);
    }

    private static Pool pool() {
        var people = new ArrayList<Person>(1_000_000);
        add(people, 40_000, "women", "young");
        add(people, 360_000, "women", "old");
        add(people, 60_000, "men", "young");
        add(people, 540_000, "men", "old");
        var quotas = List.of(
                new Quota("gender", "women", 50, 50),
                new Quota("gender", "men", 50, 50),
                new Quota("age", "young", 20, 20),
                new Quota("age", "old", 80, 80));
        return new Pool(people, quotas, 100);
    }

    private static void add(List<Person> people, int number, String gender, String age) {
        Map<String, String> features = Map.of("gender", gender, "age", age);
        for (int copy = 0; copy < number; copy++) {
            people.add(new Person("p" + people.size(), features));
        }
    }
}
