package org.augenhoehe.methods.budget;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Set;

import org.augenhoehe.methods.SharedData;
import org.augenhoehe.methods.exact.Fraction;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

/// The worked example of `docs/methods/budget.md`, sentence by sentence.
class LindenhofTest {
    private Pabulib file;

    @BeforeEach
    void read() throws IOException {
        try (var in = LindenhofTest.class.getResourceAsStream("lindenhof.pb")) {
            file = PabulibReader.read(in, StandardCharsets.UTF_8, "lindenhof.pb");
        }
    }

    @Test
    void theMostVotesLeaveFourVotersWithNothing() {
        var outcome = Greedy.plain().count(file.election());
        assertThat(outcome.funded()).containsExactly("playground", "festival");
        assertThat(outcome.reasons())
                .containsExactly(
                        new Reason.ByScore("playground", 1, 6, Fraction.of(6)),
                        new Reason.ByScore("festival", 2, 5, Fraction.of(5)),
                        new Reason.TooLittleMoney("reading", Fraction.of(400), Fraction.ZERO),
                        new Reason.TooLittleMoney("bench", Fraction.of(100), Fraction.ZERO));
        assertThat(Statistics.of(file.election(), outcome)).isEqualTo(new Statistics(10, 4, Fraction.ONE, true));
    }

    @Test
    void equalSharesReachEverybody() {
        var outcome = EqualShares.add1().count(file.election());
        assertThat(outcome.funded()).containsExactlyInAnyOrder("playground", "reading", "bench");
        assertThat(outcome.funded()).containsExactlyInAnyOrderElementsOf(file.selected("1"));
        assertThat(outcome.share()).isEqualTo(Fraction.of(183));
        assertThat(outcome.reason("playground"))
                .isEqualTo(new Reason.ByShares("playground", 1, 6, Fraction.of(250, 3), 0, Fraction.ZERO));
        assertThat(outcome.reason("bench"))
                .isEqualTo(new Reason.ByShares("bench", 3, 2, Fraction.of(50), 0, Fraction.ZERO));
        assertThat(outcome.reason("festival"))
                .isEqualTo(new Reason.TooLittleShares("festival", Fraction.of(500), 5, Fraction.of(1345, 3)));
        assertThat(Statistics.of(file.election(), outcome)).isEqualTo(new Statistics(10, 0, Fraction.ONE, true));
    }

    @Test
    void withoutCompletionMoneyIsLeft() {
        var outcome = EqualShares.of(Utility.COST, Completion.NONE).count(file.election());
        assertThat(outcome.funded()).containsExactly("playground", "reading");
        assertThat(outcome.left()).isEqualTo(Fraction.of(100));
        // The money that is left suffices for the bench, but its two supporters' shares do not.
        assertThat(outcome.reason("bench"))
                .isEqualTo(new Reason.TooLittleShares("bench", Fraction.of(100), 2, Fraction.of(100, 3)));
        assertThat(Statistics.of(file.election(), outcome).exhausted()).isFalse();
    }

    @Test
    void whatIsLeftCanGoByVotes() {
        var outcome = EqualShares.of(Utility.COST, Completion.GREEDY).count(file.election());
        assertThat(outcome.reason("bench")).isEqualTo(new Reason.ByScore("bench", 3, 2, Fraction.of(2)));
        assertThat(outcome.reason("festival"))
                .isEqualTo(new Reason.TooLittleMoney("festival", Fraction.of(500), Fraction.of(100)));
    }

    @Test
    void theComparisonStepLetsEverybodyJudge() {
        var outcome = EqualShares.add1().comparing().count(file.election());
        assertThat(outcome.comparison()).isEqualTo(new Comparison(5, 5, 0));
        assertThat(outcome.funded()).contains("reading");
    }

    @Test
    void agesAndKindsAreCountedApart() {
        var election = file.election();
        var outcome = Greedy.plain().count(election);
        var ages = Statistics.groups(election, outcome, "age");
        assertThat(ages.get("")).isEqualTo(new Statistics.Group(1, 1));
        assertThat(ages.get("70")).isEqualTo(new Statistics.Group(1, 0));
        var kinds = Statistics.areas(election, outcome, "category");
        assertThat(kinds).containsOnlyKeys("children", "culture", "green");
        assertThat(kinds.get("culture")).isEqualTo(new Statistics.Area(2, 1, Fraction.of(500)));
        assertThat(kinds.get("green")).isEqualTo(new Statistics.Area(2, 1, Fraction.of(500)));
    }

    @Test
    void ofProjectsThatExcludeEachOtherOneIsFunded() {
        var rule = new Greedy(true, Fraction.ZERO, List.of(Set.of("playground", "festival")), TieBreak.LISTED);
        var outcome = rule.count(file.election());
        assertThat(outcome.funded()).containsExactly("playground", "reading", "bench");
        var excluded = new Reason.Excluded("festival", "playground");
        assertThat(outcome.reason("festival")).isEqualTo(excluded);
        assertThat(excluded.key()).isEqualTo("budget.missing.excluded");
        assertThat(excluded.arguments()).containsExactly("festival", "playground");
    }

    @Test
    void thresholdAndEndAreSaid() {
        var least = Greedy.plain().with(Fraction.of(3)).count(file.election());
        var few = new Reason.TooFewVotes("bench", Fraction.of(2), Fraction.of(3));
        assertThat(least.reason("bench")).isEqualTo(few);
        assertThat(few.key()).isEqualTo("budget.missing.votes");
        assertThat(few.arguments()).containsExactly("bench", Fraction.of(2), Fraction.of(3));
        var tight = new Election(
                Fraction.of(950),
                BallotKind.APPROVAL,
                0,
                file.election().projects(),
                file.election().ballots());
        var outcome = Greedy.noSkip().count(tight);
        assertThat(outcome.funded()).containsExactly("playground");
        assertThat(outcome.reason("festival")).isInstanceOf(Reason.TooLittleMoney.class);
        assertThat(outcome.reason("reading")).isEqualTo(new Reason.AfterTheEnd("reading", "festival"));
    }

    @Test
    void phragmenFundsWhoSavedEnoughFirst() {
        var outcome = Phragmen.plain().count(file.election());
        assertThat(outcome.reason("bench")).isEqualTo(new Reason.BySaving("bench", 1, 2, Fraction.of(50)));
        assertThat(outcome.reason("reading")).isEqualTo(new Reason.BySaving("reading", 2, 4, Fraction.of(100)));
        assertThat(outcome.reason("playground")).isEqualTo(new Reason.BySaving("playground", 3, 6, Fraction.of(100)));
    }

    @Test
    void everyReasonFillsASentence() {
        var election = file.election();
        for (var rule : List.of(Greedy.noSkip(), EqualShares.add1(), Phragmen.plain())) {
            for (var reason : rule.count(election).reasons()) {
                assertThat(reason.key())
                        .startsWith(reason instanceof Reason.Funded ? "budget.funded." : "budget.missing.");
                assertThat(reason.arguments().getFirst()).isEqualTo(reason.project());
            }
        }
    }

    @Test
    void theSameOnARealElection() throws IOException {
        var real = PabulibReader.read(SharedData.folder("budget").resolve("Poland_Wieliczka_2023_Green_Budget.pb"));
        var election = real.election();
        var shares = EqualShares.add1().comparing().count(election);
        var greedy = Greedy.plain().count(election);
        assertThat(shares.funded()).containsExactlyInAnyOrderElementsOf(real.selected("1"));
        assertThat(shares.funded()).hasSize(30);
        assertThat(shares.comparison()).isEqualTo(new Comparison(1576, 1050, 3960));
        assertThat(shares.share()).isEqualTo(Fraction.of(315));
        assertThat(Statistics.of(election, shares).withNothing()).isEqualTo(1172);
        assertThat(Statistics.of(election, greedy).withNothing()).isEqualTo(1820);
    }
}
