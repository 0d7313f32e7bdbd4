package org.augenhoehe.methods.ballot.points;

import java.util.Map;

import org.augenhoehe.methods.ballot.Decision;
import org.augenhoehe.methods.ballot.Explanation;
import org.augenhoehe.methods.ballot.Flaw;
import org.augenhoehe.methods.ballot.Poll;
import org.augenhoehe.methods.ballot.points.ScoreVoting.Scores;
import org.augenhoehe.methods.exact.Fraction;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.augenhoehe.methods.ballot.Ballots.question;
import static org.augenhoehe.methods.ballot.Ballots.votes;

class ScoreVotingTest {
    private final ScoreVoting rule = new ScoreVoting(-2, 2);
    private final Poll<Points, Tally<Scores>> poll = Poll.of(question(1, "bus", "tram"), rule);

    private static Points scores(int bus, int tram) {
        return Points.of(Map.of("bus", bus, "tram", tram));
    }

    @Test
    void theGreatestSumWinsAndTheSpreadIsTold() {
        var result = poll.count(votes(scores(2, 1), scores(-2, 1), scores(2, 1)));
        var lines = result.count().orElseThrow().tally().lines();
        assertThat(result.count().orElseThrow().winners()).containsExactly("tram");
        assertThat(lines.get("bus").ballots()).isEqualTo(Map.of(-2, 1L, 2, 2L));
        assertThat(lines.get("bus").mean()).isEqualTo(Fraction.of(2, 3));
        assertThat(result.explanations())
                .containsExactly(Explanation.of("ballot.score.won", "tram", 3L, Fraction.ONE, 3L));
    }

    @Test
    void anOptionLeftOutHasTheLowestScore() {
        var count = poll.count(votes(Points.of(Map.of("bus", 2)), Points.of(Map.of("bus", 2, "tram", 2))))
                .count()
                .orElseThrow();
        assertThat(count.tally().lines().get("tram").sum()).isZero();
        assertThat(count.tally().lines().get("tram").unscored()).isEqualTo(1);
        assertThat(count.tally().lines().get("bus").unscored()).isZero();
        assertThat(count.winners()).containsExactly("bus");
    }

    @Test
    void whereEverythingGetsTheLowestScoreNothingIsChosen() {
        var result = poll.count(votes(scores(-2, -2)));
        assertThat(result.decision()).isInstanceOf(Decision.NothingChosen.class);
        assertThat(result.count()).isPresent();
        assertThat(result.explanations()).containsExactly(Explanation.of("ballot.nothing-chosen"));
    }

    @Test
    void scoresOutsideTheScaleAreRefused() {
        assertThat(poll.flaw(scores(2, -2))).isEmpty();
        assertThat(poll.flaw(scores(3, 0))).contains(new Flaw(Flaw.Kind.OFF_SCALE, "bus = 3"));
        assertThat(poll.flaw(scores(0, -3))).contains(new Flaw(Flaw.Kind.OFF_SCALE, "tram = -3"));
        assertThat(poll.flaw(Points.of(Map.of("zoo", 1)))).contains(new Flaw(Flaw.Kind.UNKNOWN_OPTION, "zoo"));
        assertThatThrownBy(() -> new ScoreVoting(1, 1)).hasMessageContaining("from 1 to 1");
    }

    @Test
    void moreThanTheMiddleIsAgreement() {
        assertThat(rule.agrees(scores(1, 0), "bus")).isTrue();
        assertThat(rule.agrees(scores(1, 0), "tram")).isFalse();
        assertThat(rule.agrees(Points.of(Map.of()), "bus")).isFalse();
        var wide = new ScoreVoting(Integer.MAX_VALUE - 1, Integer.MAX_VALUE);
        assertThat(wide.agrees(scores(Integer.MAX_VALUE, Integer.MAX_VALUE - 1), "bus"))
                .isTrue();
        assertThat(wide.agrees(scores(Integer.MAX_VALUE, Integer.MAX_VALUE - 1), "tram"))
                .isFalse();
    }

    @Test
    void aBallotWithoutScoresIsBlank() {
        var count = poll.count(votes(Points.of(Map.of()), scores(1, 0))).count().orElseThrow();
        assertThat(count.tally().blank()).isEqualTo(1);
    }
}
