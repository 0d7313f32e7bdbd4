package org.augenhoehe.methods.budget;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.stream.IntStream;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import static org.assertj.core.api.Assertions.assertThat;

/// A council of three for a house with two wings: seven live in the large one, three in the small one.
class CommitteeRuleTest {
    private static final List<String> CANDIDATES = List.of("Ayse", "Bernd", "Carla", "Dilek", "Emil");

    /// The large wing agrees on three, the small one on two.
    private static Election wings() {
        var ballots = new ArrayList<Ballot>();
        add(ballots, 7, "Ayse", "Bernd", "Carla");
        add(ballots, 3, "Dilek", "Emil");
        return CommitteeRule.election(3, CANDIDATES, ballots);
    }

    private static void add(List<Ballot> ballots, int voters, String... named) {
        IntStream.range(0, voters).forEach(any -> ballots.add(Ballot.of("v" + ballots.size(), named)));
    }

    /// By votes the large wing takes all. With their share of 3/10 of a seat each, its seven pay for two seats (2.1)
    /// and its third would cost more than they have left; the small wing has 0.9 seats, and is next by Phragmén:
    /// it waits 1/30, the large wing 9/70 for what it lacks.
    @ParameterizedTest
    @CsvSource({
        "APPROVAL, Ayse Bernd Carla",
        "PHRAGMEN, Ayse Bernd Dilek|Ayse Bernd Emil|Ayse Carla Dilek|Ayse Carla Emil|Bernd Carla Dilek|Bernd Carla Emil",
        "EQUAL_SHARES, Ayse Bernd Dilek|Ayse Bernd Emil|Ayse Carla Dilek|Ayse Carla Emil|Bernd Carla Dilek|Bernd Carla Emil",
        "EQUAL_SHARES_APPROVAL, Ayse Bernd Carla",
        "EQUAL_SHARES_INCREMENT, Ayse Bernd Dilek"
    })
    void aSmallWingGetsASeatWhereTheRuleIsProportional(CommitteeRule rule, String expected) {
        assertThat(rule.all(wings())).isEqualTo(committees(expected));
    }

    /// Seven votes in three parts are 7/3 each, three in two parts 3/2: the large wing again. Once the small wing names
    /// one only, that one has three whole votes.
    @Test
    void aVoteInPartsCountsMoreForWhoNamesFewer() {
        assertThat(CommitteeRule.SATISFACTION.all(wings())).isEqualTo(committees("Ayse Bernd Carla"));
        var ballots = new ArrayList<Ballot>();
        add(ballots, 7, "Ayse", "Bernd", "Carla");
        add(ballots, 3, "Dilek");
        assertThat(CommitteeRule.SATISFACTION.all(CommitteeRule.election(1, CANDIDATES, ballots)))
                .isEqualTo(committees("Dilek"));
    }

    @Test
    void whoIsEqualStandsInOneCommitteeEach() {
        var ballots = new ArrayList<Ballot>();
        add(ballots, 2, "Ayse");
        add(ballots, 1, "Bernd", "Carla", "Emil");
        for (var rule : List.of(CommitteeRule.APPROVAL, CommitteeRule.PHRAGMEN, CommitteeRule.EQUAL_SHARES_APPROVAL)) {
            assertThat(rule.all(CommitteeRule.election(2, CANDIDATES, ballots)))
                    .as(rule.toString())
                    .isEqualTo(committees("Ayse Bernd|Ayse Carla|Ayse Emil"));
        }
    }

    @Test
    void whomNobodyNamedFillsTheSeatsThatAreLeft() {
        var ballots = List.of(Ballot.of("v", "Ayse"));
        for (var rule : List.of(CommitteeRule.PHRAGMEN, CommitteeRule.EQUAL_SHARES, CommitteeRule.APPROVAL)) {
            assertThat(rule.all(CommitteeRule.election(2, CANDIDATES, ballots)))
                    .as(rule.toString())
                    .isEqualTo(committees("Ayse Bernd|Ayse Carla|Ayse Dilek|Ayse Emil"));
        }
        assertThat(CommitteeRule.EQUAL_SHARES_INCREMENT.all(CommitteeRule.election(2, CANDIDATES, ballots)))
                .isEqualTo(committees("Ayse Bernd"));
    }

    @Test
    void aCommitteeIsNeverLargerThanTheCandidatesAreMany() {
        var ballots = List.of(Ballot.of("v", "Ayse"));
        for (var rule : CommitteeRule.values()) {
            assertThat(rule.all(CommitteeRule.election(9, CANDIDATES, ballots)))
                    .as(rule.toString())
                    .containsExactly(Set.copyOf(CANDIDATES));
        }
    }

    /// The count that follows every tie goes step by step through the papers; the quick one must be among its ends.
    @Test
    void theQuickCountElectsAmongThem() {
        for (int seed = 0; seed < 60; seed++) {
            var random = new Random(seed);
            var election = CommitteeRule.election(
                    1 + random.nextInt(4), CANDIDATES, MadeElection.ballots(random, CANDIDATES, 8));
            amongThem(CommitteeRule.PHRAGMEN, election, Phragmen.plain());
            amongThem(CommitteeRule.EQUAL_SHARES, election, EqualShares.of(Utility.CARDINALITY, Completion.NONE));
            assertThat(CommitteeRule.EQUAL_SHARES_INCREMENT.all(election)).hasSize(1);
        }
    }

    private static void amongThem(CommitteeRule rule, Election election, Rule quick) {
        var funded = new HashSet<>(quick.count(election).funded());
        assertThat(rule.all(election)).anyMatch(committee -> committee.containsAll(funded));
        assertThat(rule.all(election))
                .allMatch(committee ->
                        committee.size() == election.budget().floor().intValueExact());
    }

    private static Set<Set<String>> committees(String written) {
        var committees = new HashSet<Set<String>>();
        for (var committee : written.split("\\|")) {
            committees.add(Set.of(committee.split(" ")));
        }
        return committees;
    }
}
