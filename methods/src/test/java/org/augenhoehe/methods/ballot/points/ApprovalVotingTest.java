package org.augenhoehe.methods.ballot.points;

import java.util.List;
import java.util.Map;

import org.augenhoehe.methods.ballot.Ballots;
import org.augenhoehe.methods.ballot.Explanation;
import org.augenhoehe.methods.ballot.Flaw;
import org.augenhoehe.methods.ballot.FlawedBallot;
import org.augenhoehe.methods.ballot.Poll;
import org.augenhoehe.methods.ballot.points.ApprovalVoting.Ticks;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.augenhoehe.methods.ballot.Ballots.question;
import static org.augenhoehe.methods.ballot.Ballots.votes;

class ApprovalVotingTest {
    private final Poll<Approval, Tally<Ticks>> poll =
            Poll.of(question(1, "park", "pool", "path"), new ApprovalVoting());

    @Test
    void theOptionWithMostTicksWinsAndEveryNumberIsTold() {
        var result = poll.count(
                votes(Approval.of("park", "pool"), Approval.of("pool"), Approval.of("path", "pool"), Approval.of()));
        var count = result.count().orElseThrow();
        assertThat(count.winners()).containsExactly("pool");
        assertThat(count.places()).containsExactly(List.of("pool"), List.of("park", "path"));
        assertThat(count.ties()).isEmpty();
        assertThat(count.tally().lines())
                .containsExactly(
                        Map.entry("park", new Ticks(1)),
                        Map.entry("pool", new Ticks(3)),
                        Map.entry("path", new Ticks(1)));
        assertThat(count.tally().ballots()).isEqualTo(4);
        assertThat(count.tally().blank()).isEqualTo(1);
        assertThat(result.explanations())
                .containsExactly(new Explanation("ballot.approval.won", List.of("pool", 3L, 4L)));
    }

    @Test
    void aTieIsCalledATieAndDecidedByThePublicSeed() {
        var result = poll.count(votes(Approval.of("park"), Approval.of("path")));
        var tie = result.count().orElseThrow().ties().getFirst();
        var lot = Ballots.SEED.draws("tie/test/winners").shuffle(List.of("path", "park"));
        assertThat(tie.drawn()).isEqualTo(lot);
        assertThat(tie.occasion()).isEqualTo("winners");
        assertThat(result.count().orElseThrow().winners()).containsExactly(lot.getFirst());
        assertThat(result.explanations()).contains(new Explanation("ballot.tie", List.of("winners", lot)));
    }

    @Test
    void aTieThatChangesNothingNeedsNoLot() {
        var two = Poll.of(question(2, "park", "pool", "path", "pond"), new ApprovalVoting());
        var count = two.count(votes(Approval.of("pool", "path"), Approval.of("pool", "path", "park", "pond")))
                .count()
                .orElseThrow();
        assertThat(count.ties()).isEmpty();
        assertThat(count.winners()).containsExactly("pool", "path");
        assertThat(count.places()).containsExactly(List.of("pool", "path"), List.of("park", "pond"));
    }

    @Test
    void theLastWinningPlaceAloneIsDrawn() {
        var two = Poll.of(question(2, "park", "pool", "path"), new ApprovalVoting());
        var count = two.count(votes(Approval.of("pool", "path"), Approval.of("pool", "park")))
                .count()
                .orElseThrow();
        assertThat(count.winners()).hasSize(2).startsWith("pool");
        assertThat(count.ties().getFirst().drawn()).containsExactlyInAnyOrder("park", "path");
    }

    @Test
    void whatNobodyTicksDoesNotWinEvenIfAPlaceIsFree() {
        var two = Poll.of(question(2, "park", "pool", "path"), new ApprovalVoting());
        assertThat(two.count(votes(Approval.of("pool"))).count().orElseThrow().winners())
                .containsExactly("pool");
    }

    @Test
    void tooManyTicksAndUnknownOptionsAreRefusedByName() {
        var one = Poll.of(question(1, "park", "pool"), new ApprovalVoting(1));
        assertThat(one.flaw(Approval.of("park"))).isEmpty();
        assertThat(one.flaw(Approval.of("park", "pool"))).contains(new Flaw(Flaw.Kind.TOO_MANY_OPTIONS, "2 > 1"));
        assertThatThrownBy(() -> one.count(votes(Approval.of("zoo"))))
                .isInstanceOf(FlawedBallot.class)
                .hasMessage("UNKNOWN_OPTION: zoo (voter voter 0)");
        assertThatThrownBy(() -> new ApprovalVoting(0)).isInstanceOf(IllegalArgumentException.class);
    }
}
