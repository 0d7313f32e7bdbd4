package org.augenhoehe.methods.ballot.points;

import java.util.List;
import java.util.Map;

import org.augenhoehe.methods.ballot.Decision;
import org.augenhoehe.methods.ballot.Explanation;
import org.augenhoehe.methods.ballot.Flaw;
import org.augenhoehe.methods.ballot.Poll;
import org.augenhoehe.methods.ballot.points.DotVoting.Dots;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.augenhoehe.methods.ballot.Ballots.question;
import static org.augenhoehe.methods.ballot.Ballots.votes;

class DotVotingTest {
    private final Poll<Points, Tally<Dots>> poll = Poll.of(question(1, "a", "b", "c"), new DotVoting(5, 3));

    private static Points dots(int a, int b) {
        return Points.of(Map.of("a", a, "b", b));
    }

    @Test
    void mostDotsWinWhoeverTheyAreFrom() {
        var result = poll.count(votes(dots(3, 1), dots(0, 1), dots(0, 0)));
        var count = result.count().orElseThrow();
        assertThat(count.tally().lines())
                .containsEntry("a", new Dots(3, 1))
                .containsEntry("b", new Dots(2, 2))
                .containsEntry("c", new Dots(0, 0));
        assertThat(count.places()).containsExactly(List.of("a"), List.of("b"), List.of("c"));
        assertThat(count.tally().blank()).isEqualTo(1);
        assertThat(result.explanations()).containsExactly(Explanation.of("ballot.dots.won", "a", 3L, 1L, 3L));
    }

    @Test
    void asManyDotsAreATieEvenFromMorePeople() {
        var count = poll.count(votes(dots(2, 1), dots(0, 1))).count().orElseThrow();
        assertThat(count.ties()).hasSize(1);
    }

    @Test
    void nobodyHasMoreDotsThanOthers() {
        assertThat(poll.flaw(dots(3, 2))).isEmpty();
        assertThat(poll.flaw(dots(3, 3))).contains(new Flaw(Flaw.Kind.TOO_MANY_DOTS, "6 > 5"));
        assertThat(poll.flaw(dots(4, 0))).contains(new Flaw(Flaw.Kind.TOO_MANY_DOTS_ON_ONE, "a = 4"));
        assertThat(poll.flaw(dots(0, -1))).contains(new Flaw(Flaw.Kind.NEGATIVE, "b = -1"));
        assertThat(poll.flaw(Points.of(Map.of("zoo", 1)))).contains(new Flaw(Flaw.Kind.UNKNOWN_OPTION, "zoo"));
        assertThat(Poll.of(question(1, "a"), new DotVoting(5)).flaw(Points.of(Map.of("a", 5))))
                .isEmpty();
    }

    @Test
    void aSumOfDotsDoesNotOverflow() {
        var rule = new DotVoting(Integer.MAX_VALUE);
        var flaw = Poll.of(question(1, "a", "b"), rule).flaw(dots(Integer.MAX_VALUE, 1));
        assertThat(flaw).contains(new Flaw(Flaw.Kind.TOO_MANY_DOTS, "2147483648 > 2147483647"));
    }

    @Test
    void aVoteWithoutDotsIsNone() {
        assertThatThrownBy(() -> new DotVoting(0)).hasMessageContaining("0 dots");
        assertThatThrownBy(() -> new DotVoting(1, 0)).hasMessageContaining("at most 0");
        assertThat(poll.count(votes(dots(0, 0))).decision()).isInstanceOf(Decision.NothingChosen.class);
    }

    @Test
    void whatNobodyDotsDoesNotWinAFreePlace() {
        var two = Poll.of(question(2, "a", "b"), new DotVoting(1, 1));
        assertThat(two.count(votes(dots(1, 0))).count().orElseThrow().winners()).containsExactly("a");
    }
}
