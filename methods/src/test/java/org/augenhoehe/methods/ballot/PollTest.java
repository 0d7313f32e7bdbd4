package org.augenhoehe.methods.ballot;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.augenhoehe.methods.ballot.points.Approval;
import org.augenhoehe.methods.ballot.points.ApprovalVoting;
import org.augenhoehe.methods.ballot.points.Tally;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.augenhoehe.methods.ballot.Ballots.of;
import static org.augenhoehe.methods.ballot.Ballots.question;
import static org.augenhoehe.methods.ballot.Ballots.together;
import static org.augenhoehe.methods.ballot.Ballots.votes;

class PollTest {
    private final Poll<Approval, Tally<ApprovalVoting.Ticks>> poll =
            Poll.of(question(1, "park", "pool"), new ApprovalVoting());

    @Test
    void aSecretResultKnowsNoVoterAndNotWhoCameFirst() {
        var votes = together(of("users", 3, Approval.of("pool")), of("staff", 2, Approval.of("park")));
        var result = poll.count(votes);
        assertThat(result.ballots())
                .isEqualTo(new Published.Secret<>(
                        List.of(new Sheet<>("", Approval.of("park"), 2), new Sheet<>("", Approval.of("pool"), 3))));
        assertThat(result.toString()).doesNotContain("users").doesNotContain("staff");
        assertThat((Object) poll.count(votes.reversed())).isEqualTo(result);
    }

    @Test
    void thePublishedBallotsAreEnoughToCountAgain() {
        var result = poll.count(together(of("", 3, Approval.of("pool")), of("", 2, Approval.of("park", "pool"))));
        var sheets = ((Published.Secret<Approval>) result.ballots()).sheets();
        assertThat((Object) poll.recount(sheets)).isEqualTo(result.decision());
        var forged = new ArrayList<>(sheets);
        forged.add(new Sheet<>("", Approval.of("zoo"), 1));
        assertThatThrownBy(() -> poll.recount(forged)).hasMessage("UNKNOWN_OPTION: zoo");
        assertThatThrownBy(() -> new Sheet<>("", Approval.of("park"), 0))
                .isInstanceOf(FlawedBallot.class)
                .hasMessageContaining("× 0");
    }

    @Test
    void soFewSecretBallotsThatTheyWouldNameSomebodyAreNotPublished() {
        assertThat(poll.count(of("", 4, Approval.of("pool"))).ballots()).isInstanceOf(Published.Withheld.class);
        assertThat(poll.count(of("", 5, Approval.of("pool"))).ballots()).isInstanceOf(Published.Secret.class);
    }

    @Test
    void anOpenVoteCarriesWhoVotedWhatInTheOrderOfNames() {
        var berta = new Vote<>("berta", "users", Approval.of("pool"));
        var anna = new Vote<>("anna", "staff", Approval.of("park"));
        assertThat(poll.open().count(List.of(berta, anna)).ballots())
                .isEqualTo(new Published.Open<>(List.of(anna, berta)));
    }

    @Test
    void nobodyVotesTwiceAndNobodyWithoutAName() {
        var anna = new Vote<>("anna", "", Approval.of("park"));
        assertThatThrownBy(() -> poll.count(List.of(anna, anna)))
                .isInstanceOf(FlawedBallot.class)
                .hasMessage("VOTER_TWICE: anna");
        assertThatThrownBy(() -> new Vote<>(" ", "", Approval.of("park"))).hasMessageStartingWith("BLANK_VOTER");
    }

    @Test
    void withoutVotesNothingIsChosenAndNoLotIsDrawn() {
        for (var votes : List.of(Ballots.<Approval>votes(List.of()), votes(Approval.of(), Approval.of()))) {
            var result = poll.count(votes);
            assertThat(result.decision()).isInstanceOf(Decision.NothingChosen.class);
            assertThat(result.count()).isEqualTo(Optional.empty());
            assertThat(result.turnout()).isEmpty();
            assertThat(result.explanations()).containsExactly(Explanation.of("ballot.nothing-chosen"));
        }
    }

    @Test
    void oneVoterDecides() {
        var decision = poll.count(votes(Approval.of("park"))).decision();
        assertThat(decision).isInstanceOf(Decision.Decided.class);
        assertThat(((Decision.Decided<?>) decision).winners()).containsExactly("park");
    }

    @Test
    void turnoutIsToldWhenAskedFor() {
        var result = poll.withTurnout(Map.of("users", 20L)).count(of("users", 6, Approval.of("pool")));
        assertThat(result.turnout().orElseThrow().all()).isEqualTo(new Turnout.Part(20, 6));
        assertThatThrownBy(() -> poll.withTurnout(Map.of("users", 20L)).count(of("staff", 1, Approval.of("pool"))))
                .hasMessage("UNKNOWN_STANDING: staff");
    }
}
