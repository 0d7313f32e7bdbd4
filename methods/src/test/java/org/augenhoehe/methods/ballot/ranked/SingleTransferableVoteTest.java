package org.augenhoehe.methods.ballot.ranked;

import java.util.List;

import org.augenhoehe.methods.ballot.Explanation;
import org.augenhoehe.methods.ballot.Flaw;
import org.augenhoehe.methods.ballot.Poll;
import org.augenhoehe.methods.exact.Fraction;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;
import static org.augenhoehe.methods.ballot.Ballots.question;
import static org.augenhoehe.methods.ballot.ranked.Rankings.count;

class SingleTransferableVoteTest {
    private final SingleTransferableVote rule = new SingleTransferableVote();

    /// The food example that stood in the English Wikipedia's article on the rule for many years.
    @Test
    void twentyGuestsChooseThreeFoods() {
        var question = question(3, "orange", "pear", "chocolate", "strawberry", "sweets");
        var count = count(
                rule,
                question,
                "4: orange",
                "2: pear orange",
                "8: chocolate strawberry",
                "4: chocolate sweets",
                "1: strawberry",
                "1: sweets");
        assertThat(count.tally().quota()).isEqualTo(6);
        assertThat(count.winners()).containsExactly("chocolate", "orange", "strawberry");
        assertThat(count.places()).endsWith(List.of("sweets"), List.of("pear"));
        var stages = count.tally().stages();
        assertThat(stages.get(0).elected()).containsExactly("chocolate");
        assertThat(stages.get(0).surplusOf()).containsExactly("chocolate");
        assertThat(stages.get(1).votes("chocolate")).isEqualTo(Fraction.of(6));
        assertThat(stages.get(1).votes("strawberry")).isEqualTo(Fraction.of(5));
        assertThat(stages.get(1).votes("sweets")).isEqualTo(Fraction.of(3));
        assertThat(stages.get(1).excluded()).containsExactly("pear");
        assertThat(stages.get(2).elected()).containsExactly("orange");
        assertThat(stages.get(2).excluded()).containsExactly("sweets");
        assertThat(stages.get(3).elected()).containsExactly("strawberry");
        assertThat(stages).hasSize(4);
        assertThat(count.explanations())
                .contains(
                        Explanation.of("ballot.stv.quota", "chocolate", Fraction.of(12), Fraction.of(6), 1L),
                        Explanation.of("ballot.stv.last-standing", "strawberry", Fraction.of(5), Fraction.of(6), 4L));
        assertThat(count.ties()).isEmpty();
    }

    /// The newer food example there; three are equal at stage 3 and strawberries once had least.
    @Test
    void twentyThreeGuestsChooseThreeFoods() {
        var question = question(3, "oranges", "pears", "strawberries", "cake", "chocolate", "hamburgers", "chicken");
        var count = count(
                rule,
                question,
                "3: oranges pears",
                "8: pears strawberries cake",
                "1: strawberries oranges pears",
                "3: cake chocolate",
                "1: chocolate cake hamburgers",
                "4: hamburgers chicken",
                "3: chicken chocolate hamburgers");
        assertThat(count.winners()).containsExactly("pears", "cake", "hamburgers");
        assertThat(count.ties()).isEmpty();
    }

    @Test
    void everyBallotOfASurplusGoesOnAtTheSameShareOfItsValue() {
        // Quota 4. A: 7 ballots, surplus 3, each worth 3/7. B then has 1 + 5·3/7 = 22/7.
        var count = count(rule, question(2, "A", "B", "C"), "5: A B", "2: A", "1: B", "3: C");
        var second = count.tally().stages().get(1);
        assertThat(second.votes("A")).isEqualTo(Fraction.of(4));
        assertThat(second.votes("B")).isEqualTo(Fraction.of(22, 7));
        assertThat(second.votes("C")).isEqualTo(Fraction.of(3));
        assertThat(second.exhausted()).isEqualTo(Fraction.of(6, 7));
        assertThat(count.winners()).containsExactly("A", "B");
    }

    @Test
    void ballotsReceivedByTransferGoOnAgainWithASurplus() {
        // Quota 5. A hands on 4 of 9: each ballot 4/9. B has 3 + 9·4/9 = 7, surplus 2, share 2/7.
        var count = count(rule, question(3, "A", "B", "C", "D"), "9: A B C", "3: B D", "4: C", "3: D");
        var third = count.tally().stages().get(2);
        assertThat(third.votes("C")).isEqualTo(Fraction.of(4).plus(Fraction.of(9 * 4 * 2, 9 * 7)));
        assertThat(third.votes("D")).isEqualTo(Fraction.of(3).plus(Fraction.of(3 * 2, 7)));
        assertThat(count.winners()).containsExactly("A", "B", "C");
    }

    @Test
    void theLargerSurplusGoesFirstAndAnExactQuotaLeavesNone() {
        var count = count(rule, question(3, "A", "B", "C", "D"), "5: A C", "7: B D", "3: C", "1: D");
        assertThat(count.tally().quota()).isEqualTo(5);
        assertThat(count.tally().stages().getFirst().elected()).containsExactly("B", "A");
        assertThat(count.tally().stages().getFirst().surplusOf()).containsExactly("B");
        assertThat(count.tally().stages().get(1).votes("A")).isEqualTo(Fraction.of(5));
        assertThat(count.tally().stages().get(1).surplusOf()).isEmpty();
        assertThat(count.tally().stages().get(1).excluded()).hasSize(1);
    }

    @Test
    void asManyCandidatesAsSeatsAreAllElected() {
        var count = count(rule, question(2, "A", "B"), "1: A", "3:");
        assertThat(count.winners()).containsExactly("A", "B");
        assertThat(count.tally().quota()).isEqualTo(1);
        assertThat(count.tally().blank()).isEqualTo(3);
        assertThat(count.tally().ballots()).isEqualTo(4);
    }

    @Test
    void whoStillStandsAtTheEndComesBehindTheElected() {
        var count = count(rule, question(1, "A", "B", "C"), "3: A", "1: B", "1: C");
        assertThat(count.places()).containsExactly(List.of("A"), List.of("B", "C"));
    }

    @Test
    void aSurplusThatWaitsStaysWithTheElectedUntilItsTurn() {
        // Quota 5. B hands on 2 first; at stage 2, A still has her 6.
        var count = count(rule, question(3, "A", "B", "C", "D"), "6: A C", "7: B D", "3: C", "1: D");
        var stages = count.tally().stages();
        assertThat(stages.get(0).elected()).containsExactly("B", "A");
        assertThat(stages.get(1).votes("A")).isEqualTo(Fraction.of(6));
        assertThat(stages.get(1).votes("D")).isEqualTo(Fraction.of(3));
        assertThat(stages.get(1).surplusOf()).containsExactly("A");
        assertThat(stages.get(2).votes("C")).isEqualTo(Fraction.of(4));
        assertThat(count.winners()).containsExactly("B", "A", "C");
    }

    @Test
    void aTieForTheLastPlaceIsTold() {
        var count = count(rule, question(1, "A", "B", "C"), "3: A", "2: B", "2: C");
        assertThat(count.ties()).hasSize(1);
        assertThat(count.ties().getFirst().occasion()).isEqualTo("stage 1/least");
        assertThat(count.tally().stages().getFirst().excluded())
                .containsExactly(count.ties().getFirst().drawn().getLast());
    }

    @Test
    void rankingsThatAreNoneAreRefused() {
        var poll = Poll.of(question(1, "A", "B"), rule);
        assertThat(poll.flaw(new Ranking(List.of(List.of("B", "A")))))
                .contains(new Flaw(Flaw.Kind.EQUAL_PLACE, "[A, B]"));
        assertThat(poll.flaw(Ranking.of("A", "B"))).isEmpty();
    }
}
