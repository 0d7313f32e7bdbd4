package org.augenhoehe.methods.budget;

import java.math.BigInteger;
import java.util.List;
import java.util.Map;
import java.util.NoSuchElementException;

import org.augenhoehe.methods.exact.Fraction;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

/// What cannot be counted names the culprit; what is only strange is counted.
class FlawedElectionTest {
    private static final List<Project> TWO = List.of(Project.of("tree", 60), Project.of("lamp", 50));
    private static final List<Rule> RULES = List.of(
            Greedy.plain(), EqualShares.add1(), EqualShares.of(Utility.POINTS, Completion.ADD1U), Phragmen.plain());

    @Test
    void moneyBelowZeroIsNamed() {
        assertThat(flaw(-1, TWO)).isEqualTo(new Flaw.NegativeBudget("-1"));
        assertThat(flaw(1, List.of(Project.of("hole", -5)))).isEqualTo(new Flaw.NegativeCost("hole", "-5"));
    }

    @Test
    void moneyBeyondAllMoneyIsNamed() {
        assertThat(flaw(1, List.of(Project.of("moon", Long.MAX_VALUE))))
                .isEqualTo(new Flaw.TooLarge("moon", "9223372036854775807"));
        assertThat(flaw(Long.MAX_VALUE, TWO)).isInstanceOf(Flaw.TooLarge.class);
        // Each alone is small enough, their sum is not.
        var half = 1L << 49;
        assertThat(flaw(1, List.of(Project.of("one", half), Project.of("two", half), Project.of("three", half))))
                .isEqualTo(new Flaw.TooLarge("two", BigInteger.TWO.pow(50).toString()));
        var splinter = new Project("splinter", Fraction.of(1, Long.MAX_VALUE), "", Map.of());
        assertThat(flaw(1, List.of(splinter))).isInstanceOf(Flaw.TooLarge.class);
    }

    @Test
    void whatIsThereTwiceIsNamed() {
        assertThat(flaw(1, List.of(Project.of("tree", 1), Project.of("tree", 2))))
                .isEqualTo(new Flaw.ProjectTwice("tree"));
        assertThat(flaw(1, TWO, Ballot.of("ada"), Ballot.of("ada", "tree"))).isEqualTo(new Flaw.VoterTwice("ada"));
        assertThat(flaw(1, TWO, Ballot.of("ada", "tree", "lamp", "tree")))
                .isEqualTo(new Flaw.NamedTwice("ada", "tree"));
        assertThat(flaw(1, TWO, Ballot.of("ada", "pool"))).isEqualTo(new Flaw.UnknownProject("ada", "pool"));
    }

    @Test
    void pointsThatFitNoBallotAreNamed() {
        for (var points : List.of(List.<Fraction>of(), List.of(Fraction.of(-1)), List.of(Fraction.ONE, Fraction.ONE))) {
            var ballot = new Ballot("ada", List.of("tree"), points, Map.of());
            assertThat(flaw(BallotKind.SCORING, ballot)).isEqualTo(new Flaw.WrongPoints("ada", points.toString()));
        }
        assertThat(flaw(BallotKind.APPROVAL, new Ballot("ada", List.of("tree"), List.of(Fraction.ONE), Map.of())))
                .isInstanceOf(Flaw.WrongPoints.class);
        assertThat(flaw(BallotKind.CHOOSE_ONE, Ballot.of("ada", "tree", "lamp")))
                .isEqualTo(new Flaw.WrongPoints("ada", "[tree, lamp]"));
    }

    @Test
    void everyFlawFillsASentenceOfItsOwn() {
        assertSaid(new Flaw.NegativeBudget("-1"), "negative-budget", "-1");
        assertSaid(new Flaw.NegativeCost("hole", "-5"), "negative-cost", "hole", "-5");
        assertSaid(new Flaw.TooLarge("moon", "9"), "too-large", "moon", "9");
        assertSaid(new Flaw.ProjectTwice("tree"), "project-twice", "tree");
        assertSaid(new Flaw.VoterTwice("ada"), "voter-twice", "ada");
        assertSaid(new Flaw.NamedTwice("ada", "tree"), "named-twice", "ada", "tree");
        assertSaid(new Flaw.UnknownProject("ada", "pool"), "unknown-project", "ada", "pool");
        assertSaid(new Flaw.WrongPoints("ada", "[]"), "wrong-points", "ada", "[]");
    }

    @Test
    void aProjectIsFoundByItsId() {
        var election = Election.approval(100, TWO, List.of());
        assertThat(election.project("lamp").cost()).isEqualTo(Fraction.of(50));
        assertThatThrownBy(() -> election.project("pool")).isInstanceOf(NoSuchElementException.class);
    }

    @Test
    void anEmptyElectionFundsNothing() {
        for (var rule : RULES) {
            var nobody = rule.count(Election.approval(100, TWO, List.of()));
            assertThat(nobody.funded()).isEmpty();
            assertThat(nobody.left()).isEqualTo(Fraction.of(100));
            assertThat(nobody.reason("tree")).isInstanceOf(Reason.NotFunded.class);
            assertThat(rule.count(Election.approval(100, List.of(), List.of(Ballot.of("ada"))))
                            .funded())
                    .isEmpty();
            assertThat(rule.count(Election.approval(0, TWO, List.of(Ballot.of("ada", "tree"))))
                            .funded())
                    .isEmpty();
        }
    }

    @Test
    void oneVoterGetsWhatFits() {
        for (var rule : RULES) {
            var outcome = rule.count(Election.approval(100, TWO, List.of(Ballot.of("ada", "lamp"))));
            assertThat(outcome.funded()).containsExactly("lamp");
        }
    }

    private static void assertSaid(Flaw flaw, String key, String... arguments) {
        assertThat(flaw.key()).isEqualTo("budget.flaw." + key);
        assertThat(flaw.arguments()).containsExactly(arguments);
    }

    private static Flaw flaw(long budget, List<Project> projects, Ballot... ballots) {
        return catchThrowableOfType(FlawedElection.class, () -> Election.approval(budget, projects, List.of(ballots)))
                .flaw();
    }

    private static Flaw flaw(BallotKind kind, Ballot ballot) {
        return catchThrowableOfType(
                        FlawedElection.class, () -> new Election(Fraction.ONE, kind, 0, TWO, List.of(ballot)))
                .flaw();
    }
}
