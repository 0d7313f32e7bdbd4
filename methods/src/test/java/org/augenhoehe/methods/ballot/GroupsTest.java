package org.augenhoehe.methods.ballot;

import java.util.List;
import java.util.Map;

import org.augenhoehe.methods.ballot.points.Approval;
import org.augenhoehe.methods.ballot.points.ApprovalVoting;
import org.augenhoehe.methods.ballot.points.DateFinding;
import org.augenhoehe.methods.ballot.points.Dates;
import org.augenhoehe.methods.ballot.points.DotVoting;
import org.augenhoehe.methods.ballot.points.Points;
import org.augenhoehe.methods.ballot.points.ScoreVoting;
import org.augenhoehe.methods.ballot.points.Tally;
import org.augenhoehe.methods.ballot.ranked.InstantRunoff;
import org.augenhoehe.methods.ballot.ranked.Ranking;
import org.augenhoehe.methods.ballot.ranked.Reserved;
import org.augenhoehe.methods.ballot.ranked.Schulze;
import org.augenhoehe.methods.ballot.ranked.SingleTransferableVote;
import org.augenhoehe.methods.exact.Fraction;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.augenhoehe.methods.ballot.Ballots.of;
import static org.augenhoehe.methods.ballot.Ballots.question;
import static org.augenhoehe.methods.ballot.Ballots.together;

/// Users and staff must both agree.
class GroupsTest {
    private static final Groups BOTH = Groups.majorityIn("users", "staff");
    private final Poll<Approval, Tally<ApprovalVoting.Ticks>> poll =
            Poll.of(question(1, "park", "pool"), new ApprovalVoting()).withGroups(BOTH);

    @Test
    void theBestOptionThatEachGroupAgreesToWins() {
        var result = poll.count(together(
                of("users", 20, Approval.of("pool")),
                of("users", 1, Approval.of("pool", "park")),
                of("users", 22, Approval.of("park")),
                of("staff", 5, Approval.of("park")),
                of("guests", 30, Approval.of("pool"))));
        assertThat(result.count().orElseThrow().winners()).containsExactly("pool");
        assertThat(winners(result)).containsExactly("park");
        assertThat(result.groups())
                .containsEntry("staff", new GroupVoice.Counted(5, Map.of("park", 5L, "pool", 0L)))
                .containsEntry("users", new GroupVoice.Counted(43, Map.of("park", 23L, "pool", 21L)));
        assertThat(result.explanations())
                .containsExactly(
                        Explanation.of("ballot.approval.won", "park", 28L, 78L),
                        Explanation.of("ballot.blocked", "pool", List.of("users", "staff")));
    }

    @Test
    void halfOfAGroupIsNotEnough() {
        var half = together(
                of("users", 5, Approval.of("park")),
                of("users", 5, Approval.of()),
                of("staff", 5, Approval.of("park")));
        assertThat(poll.count(half).decision())
                .isEqualTo(
                        new Decision.NotAgreed<>(Map.of("park", List.of("users"), "pool", List.of("users", "staff"))));
        var more = together(
                half,
                of("users ", 1, Approval.of("park")).stream()
                        .map(vote -> new Vote<>(vote.voter(), "users", vote.choice()))
                        .toList());
        assertThat(winners(poll.count(more))).containsExactly("park");
        assertThat(poll.count(half).explanations()).contains(Explanation.of("ballot.not-agreed"));
    }

    @Test
    void aGroupInWhichNobodyVotesDoesNotAgree() {
        var result = poll.count(of("users", 9, Approval.of("park")));
        assertThat(result.decision()).isInstanceOf(Decision.NotAgreed.class);
        assertThat(result.groups()).containsEntry("staff", new GroupVoice.Counted(0, Map.of("park", 0L, "pool", 0L)));
    }

    @Test
    void whereEveryGroupAgreesToEverythingTheWholeCountStands() {
        var result = poll.count(together(
                of("users", 9, Approval.of("park", "pool")),
                of("staff", 9, Approval.of("park", "pool")),
                of("guests", 1, Approval.of("pool"))));
        assertThat(winners(result)).containsExactly("pool");
        assertThat(result.explanations()).hasSize(1);
    }

    @Test
    void theNumbersOfASmallGroupStayHiddenAndCannotBeComputedFromTheOthers() {
        var votes = together(of("users", 9, Approval.of("park")), of("staff", 4, Approval.of("park")));
        var result = poll.count(votes);
        assertThat(winners(result)).containsExactly("park");
        assertThat(result.groups())
                .containsEntry("staff", new GroupVoice.TooFew())
                .containsEntry("users", new GroupVoice.TooFew());
        assertThat(result.ballots()).isInstanceOf(Published.Withheld.class);
        assertThat(poll.open().count(votes).groups())
                .containsEntry("staff", new GroupVoice.Counted(4, Map.of("park", 4L, "pool", 0L)));
    }

    @Test
    void publishedBallotsCarryTheGroupAndAreEnoughToCountAgain() {
        var result = poll.count(together(
                of("users", 6, Approval.of("park")), of("staff", 5, Approval.of("park")), of("x", 5, Approval.of())));
        var sheets = ((Published.Secret<Approval>) result.ballots()).sheets();
        assertThat(sheets).extracting(Sheet::group).containsExactly("", "staff", "users");
        assertThat((Object) poll.recount(sheets)).isEqualTo(result.decision());
    }

    @Test
    void everyRuleCanAskEveryGroup() {
        assertThat(agreed(new DotVoting(3), Points.of(Map.of("a", 2, "b", 1)), Points.of(Map.of("b", 1, "c", 2))))
                .containsExactly("b");
        assertThat(agreed(new ScoreVoting(0, 10), Points.of(Map.of("a", 9, "b", 6)), Points.of(Map.of("b", 6, "c", 9))))
                .containsExactly("b");
        assertThat(agreed(new InstantRunoff(), Ranking.of("a", "b"), Ranking.of("c", "b")))
                .containsExactly("b");
        assertThat(agreed(new Schulze(), Ranking.of("a", "b"), Ranking.of("c", "b")))
                .containsExactly("b");
        assertThat(agreed(new SingleTransferableVote(), Ranking.of("a", "b"), Ranking.of("c", "b")))
                .containsExactly("b");
        assertThat(agreed(
                        new DateFinding(),
                        Dates.of(Map.of("a", Dates.Suits.YES, "b", Dates.Suits.IF_NEED_BE)),
                        Dates.of(Map.of("c", Dates.Suits.YES, "b", Dates.Suits.YES))))
                .containsExactly("b");
    }

    private static <C, T> List<String> agreed(Rule<C, T> rule, C users, C staff) {
        var poll = Poll.of(question(1, "a", "b", "c"), rule).withGroups(BOTH);
        return winners(poll.count(together(of("users", 6, users), of("staff", 6, staff))));
    }

    @Test
    void aReservedSeatThatNoAgreedCandidateCanTakeLeavesTheElectionOpen() {
        var rule = new SingleTransferableVote(Reserved.of("young", 1, "c"));
        var poll = Poll.of(question(2, "a", "b", "c"), rule).withGroups(BOTH);
        var votes = together(of("users", 6, Ranking.of("a", "b", "c")), of("staff", 6, Ranking.of("b", "a")));
        assertThat(poll.count(votes).decision()).isEqualTo(new Decision.NotAgreed<>(Map.of("c", List.of("staff"))));
    }

    @Test
    void theShareCanBeAnother() {
        assertThat(new Groups(List.of("a"), Fraction.of(2, 3)).suffice(2, 3)).isFalse();
        assertThat(new Groups(List.of("a"), Fraction.of(2, 3)).suffice(3, 4)).isTrue();
        assertThat(new Groups(List.of("a"), Fraction.ZERO).suffice(0, 3)).isFalse();
    }

    @Test
    void groupsThatMakeNoSenseAreRefused() {
        assertThatThrownBy(() -> Groups.majorityIn()).hasMessage("GROUPS: []");
        assertThatThrownBy(() -> Groups.majorityIn("a", "a")).hasMessage("GROUPS: [a, a]");
        assertThatThrownBy(() -> Groups.majorityIn("")).hasMessage("GROUPS: []");
        assertThatThrownBy(() -> new Groups(List.of("a"), Fraction.ONE)).hasMessage("GROUPS: 1");
        assertThatThrownBy(() -> new Groups(List.of("a"), Fraction.of(-1, 2))).hasMessage("GROUPS: -1/2");
    }

    private static <T> List<String> winners(Result<?, T> result) {
        return ((Decision.Decided<T>) result.decision()).winners();
    }

    @Test
    void publishedLinesComeGroupByGroup() {
        var result = poll.count(together(of("users", 6, Approval.of("park")), of("staff", 6, Approval.of("pool"))));
        assertThat(((Published.Secret<Approval>) result.ballots()).sheets())
                .extracting(Sheet::group)
                .containsExactly("staff", "users");
    }
}
