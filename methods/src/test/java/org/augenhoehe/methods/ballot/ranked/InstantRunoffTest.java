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
    void knoxville_becomes_capital_of_tennessee() {
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
    void more_than_half_wins_at_once_and_half_does_not() {
        var question = question(1, "a", "b", "c");
        var half = count(rule, question, "2: a", "1: b c", "1: c b");
        assertThat(half.tally().stages()).hasSizeGreaterThan(1);
        var more = count(rule, question, "3: a", "1: b c", "1: c b");
        assertThat(more.tally().stages()).hasSize(1);
        assertThat(more.winners()).containsExactly("a");
        assertThat(more.places()).containsExactly(List.of("a"), List.of("b", "c"));
    }

    @Test
    void ballots_that_name_nobody_left_no_longer_count_for_the_half() {
        var count = count(rule, question(1, "a", "b", "c"), "4: a", "3: b", "2: c", "5:");
        assertThat(count.winners()).containsExactly("a");
        assertThat(count.tally().stages().get(1).exhausted()).isEqualTo(Fraction.of(2));
        assertThat(count.tally().ballots()).isEqualTo(14);
        assertThat(count.tally().blank()).isEqualTo(5);
        assertThat(count.explanations())
                .containsExactly(Explanation.of("ballot.runoff.won", "a", Fraction.of(4), Fraction.of(7), 2L));
    }

    @Test
    void equals_are_told_apart_by_the_latest_stage_at_which_they_differed() {
        var count = count(rule, question(1, "a", "b", "c", "d"), "5: a", "4: b", "3: c", "1: d c");
        assertThat(count.tally().stages().get(1).votes()).containsEntry("c", Fraction.of(4));
        assertThat(count.tally().stages().get(1).excluded()).containsExactly("c");
        assertThat(count.ties()).isEmpty();
    }

    @Test
    void if_they_never_differed_the_public_lot_decides_who_goes() {
        var count = count(rule, question(1, "a", "b", "c"), "3: a", "2: b", "2: c");
        var lot = Ballots.SEED.draws("tie/test/stage 1/least").shuffle(List.of("b", "c"));
        assertThat(count.ties()).hasSize(1);
        assertThat(count.ties().getFirst().occasion()).isEqualTo("stage 1/least");
        assertThat(count.ties().getFirst().drawn()).isEqualTo(lot);
        assertThat(count.tally().stages().getFirst().excluded()).containsExactly(lot.getLast());
    }

    @Test
    void one_voter_and_one_option_are_enough() {
        assertThat(count(rule, question(1, "a"), "1: a").winners()).containsExactly("a");
        assertThat(count(rule, question(1, "a", "b"), "1: b").winners()).containsExactly("b");
    }

    @Test
    void rankings_that_are_none_are_refused() {
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
