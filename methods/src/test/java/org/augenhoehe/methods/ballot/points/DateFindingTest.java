package org.augenhoehe.methods.ballot.points;

import java.util.List;
import java.util.Map;

import org.augenhoehe.methods.ballot.Explanation;
import org.augenhoehe.methods.ballot.Flaw;
import org.augenhoehe.methods.ballot.Poll;
import org.augenhoehe.methods.ballot.points.DateFinding.Guests;
import org.augenhoehe.methods.ballot.points.Dates.Suits;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;
import static org.augenhoehe.methods.ballot.Ballots.question;
import static org.augenhoehe.methods.ballot.Ballots.votes;
import static org.augenhoehe.methods.ballot.points.Dates.Suits.IF_NEED_BE;
import static org.augenhoehe.methods.ballot.points.Dates.Suits.NO;
import static org.augenhoehe.methods.ballot.points.Dates.Suits.YES;

class DateFindingTest {
    private final DateFinding rule = new DateFinding();
    private final Poll<Dates, Tally<Guests>> poll = Poll.of(question(1, "mon", "tue", "wed"), rule);

    private static Dates dates(Suits mon, Suits tue) {
        return Dates.of(Map.of("mon", mon, "tue", tue));
    }

    @Test
    void leavingNobodyOutGoesBeforeWhatMostLike() {
        var result = poll.count(votes(dates(YES, IF_NEED_BE), dates(YES, IF_NEED_BE), dates(NO, IF_NEED_BE)));
        var count = result.count().orElseThrow();
        assertThat(count.places()).containsExactly(List.of("tue"), List.of("mon"), List.of("wed"));
        assertThat(count.tally().lines())
                .containsEntry("mon", new Guests(2, 0, 1))
                .containsEntry("wed", new Guests(0, 0, 3));
        assertThat(result.explanations()).containsExactly(Explanation.of("ballot.dates.won", "tue", 0L, 3L, 0L, 3L));
    }

    @Test
    void amongDatesForEquallyManyTheBetterLikedWins() {
        var count = poll.count(votes(dates(IF_NEED_BE, YES), dates(YES, YES)))
                .count()
                .orElseThrow();
        assertThat(count.winners()).containsExactly("tue");
        assertThat(count.ties()).isEmpty();
    }

    @Test
    void noAnswerMeansNo() {
        assertThat(rule.agrees(Dates.of(Map.of("mon", IF_NEED_BE)), "mon")).isTrue();
        assertThat(rule.agrees(Dates.of(Map.of("mon", NO)), "mon")).isFalse();
        assertThat(rule.agrees(Dates.of(Map.of("mon", YES)), "tue")).isFalse();
        var count =
                poll.count(votes(Dates.of(Map.of()), dates(YES, NO))).count().orElseThrow();
        assertThat(count.tally().lines()).containsEntry("mon", new Guests(1, 0, 1));
        assertThat(count.tally().blank()).isEqualTo(1);
        assertThat(poll.flaw(Dates.of(Map.of("sun", YES)))).contains(new Flaw(Flaw.Kind.UNKNOWN_OPTION, "sun"));
    }

    @Test
    void aDateForNobodyIsNotChosenEvenIfTwoAreSought() {
        var two = Poll.of(question(2, "mon", "tue"), rule);
        assertThat(two.count(votes(dates(IF_NEED_BE, NO))).count().orElseThrow().winners())
                .containsExactly("mon");
    }
}
