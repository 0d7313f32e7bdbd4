package org.augenhoehe.methods.ballot.ranked;

import org.augenhoehe.methods.ballot.Explanation;
import org.augenhoehe.methods.ballot.FlawedBallot;
import org.augenhoehe.methods.ballot.Poll;
import org.augenhoehe.methods.ballot.Question;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.augenhoehe.methods.ballot.Ballots.question;
import static org.augenhoehe.methods.ballot.ranked.Rankings.count;

class ReservedSeatsTest {
    private static SingleTransferableVote users(int seats, String... candidates) {
        return new SingleTransferableVote(Reserved.of("users", seats, candidates));
    }

    @Test
    void whoHasTheQuotaGivesWayIfTheLastSeatsAreReserved() {
        var question = question(2, "A", "B", "U");
        assertThat(count(new SingleTransferableVote(), question, "6: A", "4: B", "1: U")
                        .winners())
                .containsExactly("A", "B");
        var count = count(users(1, "U"), question, "6: A", "4: B", "1: U");
        assertThat(count.winners()).containsExactly("A", "U");
        assertThat(count.tally().stages().getFirst().excluded()).containsExactly("B");
        assertThat(count.explanations()).contains(Explanation.of("ballot.stv.seats-reserved", "B", 1L));
    }

    @Test
    void theLastOneStaysIfAReservedSeatNeedsThem() {
        var lines = new String[] {"5: A", "4: B", "4: C", "3: D B", "1: U C"};
        var question = question(3, "A", "B", "C", "D", "U");
        assertThat(count(new SingleTransferableVote(), question, lines).winners())
                .containsExactlyInAnyOrder("A", "B", "C");
        var count = count(users(1, "U"), question, lines);
        assertThat(count.tally().stages().getFirst().excluded()).containsExactly("D");
        assertThat(count.winners()).containsExactly("A", "B", "U");
    }

    @Test
    void aGroupStrongEnoughByItselfChangesNothing() {
        var count = count(users(1, "U", "V"), question(2, "A", "U", "V"), "5: U V", "4: V", "1: A");
        assertThat(count.winners()).containsExactly("U", "V");
        assertThat(count.explanations()).noneMatch(why -> why.key().equals("ballot.stv.seats-reserved"));
    }

    @Test
    void onceAGroupHasItsSeatsItLeavesTheRestToTheOtherGroup() {
        var rule = new SingleTransferableVote(Reserved.of("users", 1, "U", "V"), Reserved.of("staff", 1, "S"));
        var count = count(rule, question(2, "U", "V", "S", "A"), "4: U", "4: V", "1: S", "2: A");
        assertThat(count.winners()).hasSize(2).contains("S").containsAnyOf("U", "V");
    }

    @Test
    void reservedSeatsThatCannotBeKeptAreRefused() {
        Question two = question(2, "A", "B", "U");
        assertThatThrownBy(() -> Poll.of(two, users(2, "U")))
                .isInstanceOf(FlawedBallot.class)
                .hasMessage("RESERVED_SEATS: users");
        assertThatThrownBy(() -> Poll.of(two, users(1, "not a candidate"))).hasMessage("RESERVED_SEATS: users");
        var tooMany = new SingleTransferableVote(Reserved.of("users", 2, "U", "B"), Reserved.of("staff", 1, "A"));
        assertThatThrownBy(() -> Poll.of(two, tooMany)).hasMessage("RESERVED_SEATS: staff");
        var both = new SingleTransferableVote(Reserved.of("users", 1, "U"), Reserved.of("staff", 1, "U"));
        assertThatThrownBy(() -> Poll.of(two, both)).hasMessage("RESERVED_SEATS: U");
        assertThatThrownBy(() -> Reserved.of("users", -1)).hasMessageContaining("-1 reserved seats for users");
        assertThat(new SingleTransferableVote(Reserved.of("users", 2, "U", "B")).flaw(two))
                .isEmpty();
    }

    @Test
    void noReservedSeatAtAllIsNoReservation() {
        assertThat(count(users(0, "U"), question(1, "A", "U"), "2: A", "1: U").winners())
                .containsExactly("A");
    }
}
