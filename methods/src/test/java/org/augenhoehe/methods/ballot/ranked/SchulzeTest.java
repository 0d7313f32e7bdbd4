package org.augenhoehe.methods.ballot.ranked;

import java.util.List;
import java.util.Set;

import org.augenhoehe.methods.ballot.Explanation;
import org.augenhoehe.methods.ballot.Flaw;
import org.augenhoehe.methods.ballot.Poll;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.augenhoehe.methods.ballot.Ballots.question;
import static org.augenhoehe.methods.ballot.Ballots.votes;
import static org.augenhoehe.methods.ballot.ranked.Rankings.count;

class SchulzeTest {
    private static final String[] FORTY_FIVE = {
        "5: A C B E D", "5: A D E C B", "8: B E D A C", "3: C A B E D",
        "7: C A E B D", "2: C B A D E", "7: D C E B A", "8: E B A D C"
    };
    private final Schulze rule = new Schulze();

    @Test
    void schulzesOwnExampleWith45VotersComesOutAsInHisPaper() {
        var count = count(rule, question(1, "A", "B", "C", "D", "E"), FORTY_FIVE);
        assertThat(count.places())
                .containsExactly(List.of("E"), List.of("A"), List.of("C"), List.of("B"), List.of("D"));
        assertThat(count.winners()).containsExactly("E");
        assertThat(count.tally().strength())
                .containsExactly(
                        List.of(0L, 28L, 28L, 30L, 24L),
                        List.of(25L, 0L, 28L, 33L, 24L),
                        List.of(25L, 29L, 0L, 29L, 24L),
                        List.of(25L, 28L, 28L, 0L, 24L),
                        List.of(25L, 28L, 28L, 31L, 0L));
        assertThat(count.tally().preferred("A", "B")).isEqualTo(20);
        assertThat(count.tally().preferred("B", "A")).isEqualTo(25);
        assertThat(count.explanations()).containsExactly(Explanation.of("ballot.schulze.strongest-chains", "E"));
    }

    @Test
    void nashvilleBeatsAllOthersAndBecomesCapitalOfTennessee() {
        var count = rule.count(question(1, "M", "N", "C", "K"), Rankings.TENNESSEE);
        assertThat(count.places()).containsExactly(List.of("N"), List.of("C"), List.of("K"), List.of("M"));
        assertThat(count.tally().strength("N", "M")).isEqualTo(58);
        assertThat(count.explanations()).containsExactly(Explanation.of("ballot.schulze.beats-all", "N"));
    }

    @Test
    void whatABallotLeavesOutIsBehindWhatItRanksAndEqualAmongItself() {
        var count = count(rule, question(1, "a", "b", "c"), "2: a", "1: b c");
        assertThat(count.tally().preferred("a", "b")).isEqualTo(2);
        assertThat(count.tally().preferred("b", "a")).isEqualTo(1);
        assertThat(count.tally().preferred("b", "c")).isEqualTo(1);
        assertThat(count.tally().preferred("c", "b")).isZero();
    }

    @Test
    void optionsMayShareAPlace() {
        var shared = new Ranking(List.of(List.of("b", "a"), List.of("c")));
        var result = Poll.of(question(2, "a", "b", "c"), rule).count(votes(shared));
        var count = result.count().orElseThrow();
        assertThat(count.places()).containsExactly(List.of("a", "b"), List.of("c"));
        assertThat(count.winners()).containsExactly("a", "b");
        assertThat(count.ties()).isEmpty();
    }

    @Test
    void aPerfectCircleIsATieForThePublicLot() {
        var count = count(rule, question(1, "a", "b", "c"), "1: a b c", "1: b c a", "1: c a b", "4:");
        assertThat(count.ties()).hasSize(1);
        assertThat(count.ties().getFirst().drawn()).containsExactlyInAnyOrder("a", "b", "c");
        assertThat(count.winners())
                .containsExactly(count.ties().getFirst().drawn().getFirst());
        assertThat(count.tally().ballots()).isEqualTo(7);
        assertThat(count.tally().blank()).isEqualTo(4);
    }

    @Test
    void askingForADuelWithAStrangerSaysWho() {
        var tally = count(rule, question(1, "a", "b"), "1: a b").tally();
        assertThatThrownBy(() -> tally.preferred("a", "z")).hasMessageContaining("z");
    }

    @Test
    void aDrawnDuelHasNoStrengthAndNoWinnerBeatsAll() {
        var count = count(rule, question(1, "a", "b", "c"), "1: a b c", "1: b a c");
        assertThat(count.tally().strength("a", "b")).isZero();
        assertThat(count.tally().strength("a", "c")).isEqualTo(2);
        assertThat(count.places()).containsExactly(List.of("a", "b"), List.of("c"));
        assertThat(count.explanations()).noneMatch(why -> why.key().equals("ballot.schulze.beats-all"));
    }

    @Test
    void theSamePlaceWrittenInAnotherOrderIsTheSameBallot() {
        assertThat(new Ranking(List.of(List.of("b", "a")))).isEqualTo(new Ranking(List.of(List.of("a", "b"))));
        var poll = Poll.of(question(1, "a", "b"), rule);
        assertThat(poll.flaw(new Ranking(List.of(List.of("b", "a"))))).isEmpty();
        assertThat(poll.flaw(Ranking.of("z"))).contains(new Flaw(Flaw.Kind.UNKNOWN_OPTION, "z"));
    }

    @Test
    void aBallotAboutFewerOptionsKeepsItsOrderAndNoEmptyPlaces() {
        var ranking = new Ranking(List.of(List.of("a"), List.of("b", "c"), List.of("d")));
        assertThat(rule.within(ranking, Set.of("b", "c", "d")).toString()).isEqualTo("[b, c] > [d]");
        assertThat(rule.within(ranking, Set.of())).isEqualTo(Ranking.of());
    }
}
