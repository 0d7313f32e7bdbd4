package org.augenhoehe.methods.ballot.ranked;

import java.util.List;
import java.util.Map;

import org.augenhoehe.methods.ballot.Ballots;
import org.augenhoehe.methods.ballot.Explanation;
import org.augenhoehe.methods.ballot.Flaw;
import org.augenhoehe.methods.ballot.FlawedBallot;
import org.augenhoehe.methods.ballot.Poll;
import org.augenhoehe.methods.exact.Fraction;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.augenhoehe.methods.ballot.Ballots.question;
import static org.augenhoehe.methods.ballot.ranked.Rankings.count;

class InstantRunoffTest {
    private final InstantRunoff rule = new InstantRunoff();

    @Test
    void knoxvilleBecomesCapitalOfTennessee() {
        var count = rule.count(question(1, "M", "N", "C", "K"), Rankings.TENNESSEE);
        assertThat(count.winners()).containsExactly("K");
        assertThat(count.places()).containsExactly(List.of("K"), List.of("M"), List.of("N"), List.of("C"));
        var stages = count.tally().stages();
        assertThat(stages).hasSize(3);
        assertThat(stages.get(0).votes())
                .containsExactly(
                        Map.entry("M", Fraction.of(42)),
                        Map.entry("N", Fraction.of(26)),
                        Map.entry("C", Fraction.of(15)),
                        Map.entry("K", Fraction.of(17)));
        assertThat(stages.get(0).excluded()).containsExactly("C");
        assertThat(stages.get(1).votes()).containsEntry("K", Fraction.of(32)).doesNotContainKey("C");
        assertThat(stages.get(1).excluded()).containsExactly("N");
        assertThat(stages.get(2).elected()).containsExactly("K");
        assertThat(stages.get(2).excluded()).isEmpty();
        assertThat(count.explanations())
                .containsExactly(Explanation.of("ballot.runoff.won", "K", Fraction.of(58), Fraction.of(100), 3L));
    }

    @Test
    void moreThanHalfWinsAtOnceAndHalfDoesNot() {
        var question = question(1, "a", "b", "c");
        var half = count(rule, question, "2: a", "1: b c", "1: c b");
        assertThat(half.tally().stages()).hasSizeGreaterThan(1);
        var more = count(rule, question, "3: a", "1: b c", "1: c b");
        assertThat(more.tally().stages()).hasSize(1);
        assertThat(more.winners()).containsExactly("a");
        assertThat(more.places()).containsExactly(List.of("a"), List.of("b", "c"));
    }

    @Test
    void ballotsThatNameNobodyLeftNoLongerCountForTheHalf() {
        var count = count(rule, question(1, "a", "b", "c"), "4: a", "3: b", "2: c", "5:");
        assertThat(count.winners()).containsExactly("a");
        assertThat(count.tally().stages().get(1).exhausted()).isEqualTo(Fraction.of(2));
        assertThat(count.tally().ballots()).isEqualTo(14);
        assertThat(count.tally().blank()).isEqualTo(5);
        assertThat(count.explanations())
                .containsExactly(Explanation.of("ballot.runoff.won", "a", Fraction.of(4), Fraction.of(7), 2L));
    }

    @Test
    void equalsAreToldApartByTheLatestStageAtWhichTheyDiffered() {
        var count = count(rule, question(1, "a", "b", "c", "d"), "5: a", "4: b", "3: c", "1: d c");
        assertThat(count.tally().stages().get(1).votes()).containsEntry("c", Fraction.of(4));
        assertThat(count.tally().stages().get(1).excluded()).containsExactly("c");
        assertThat(count.ties()).isEmpty();
    }

    @Test
    void ifTheyNeverDifferedThePublicLotDecidesWhoGoes() {
        var count = count(rule, question(1, "a", "b", "c"), "3: a", "2: b", "2: c");
        var lot = Ballots.SEED.draws("tie/test/stage 1/least").shuffle(List.of("b", "c"));
        assertThat(count.ties()).hasSize(1);
        assertThat(count.ties().getFirst().occasion()).isEqualTo("stage 1/least");
        assertThat(count.ties().getFirst().drawn()).isEqualTo(lot);
        assertThat(count.tally().stages().getFirst().excluded()).containsExactly(lot.getLast());
    }

    @Test
    void oneVoterAndOneOptionAreEnough() {
        assertThat(count(rule, question(1, "a"), "1: a").winners()).containsExactly("a");
        assertThat(count(rule, question(1, "a", "b"), "1: b").winners()).containsExactly("b");
    }

    @Test
    void rankingsThatAreNoneAreRefused() {
        var poll = Poll.of(question(1, "a", "b"), rule);
        assertThat(poll.flaw(Ranking.of("a", "b"))).isEmpty();
        assertThat(poll.flaw(Ranking.of("a", "a"))).contains(new Flaw(Flaw.Kind.OPTION_TWICE, "a"));
        assertThat(poll.flaw(Ranking.of("z"))).contains(new Flaw(Flaw.Kind.UNKNOWN_OPTION, "z"));
        assertThat(poll.flaw(new Ranking(List.of(List.of("a", "b")))))
                .contains(new Flaw(Flaw.Kind.EQUAL_PLACE, "[a, b]"));
        assertThat(poll.flaw(new Ranking(List.of(List.of("a"), List.of()))))
                .contains(new Flaw(Flaw.Kind.EMPTY_PLACE, "[a] > []"));
        assertThatThrownBy(() -> Poll.of(question(2, "a", "b"), rule))
                .isInstanceOf(FlawedBallot.class)
                .hasMessage("WINNERS: 2 > 1");
    }
}
