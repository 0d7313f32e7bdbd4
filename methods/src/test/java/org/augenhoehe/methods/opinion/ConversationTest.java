package org.augenhoehe.methods.opinion;

import java.util.List;
import java.util.Map;

import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

class ConversationTest {
    private static final Statement TREES = Statement.of("1", "Mehr Bäume");
    private static final Statement ADVERTISING = new Statement("2", "Kauft!", Statement.Moderation.REMOVED);
    private static final Statement BENCHES = new Statement("3", "Mehr Bänke", Statement.Moderation.WAITING);

    @Test
    void twoVotesOfAPersonOnAStatementAreRefusedByName() {
        var votes = List.of(new Vote("Ada", "1", Stance.AGREE), new Vote("Ada", "1", Stance.AGREE));
        assertThatThrownBy(() -> Conversation.of(List.of(TREES), votes))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("Person Ada has two votes on statement 1");
    }

    @Test
    void aVoteOnAnUnknownStatementIsRefusedByName() {
        var votes = List.of(new Vote("Ada", "9", Stance.AGREE));
        assertThatThrownBy(() -> Conversation.of(List.of(TREES), votes))
                .hasMessage("Person Ada voted on the unknown statement 9");
    }

    @Test
    void twoStatementsWithOneIdAreRefused() {
        assertThatThrownBy(() -> Conversation.of(List.of(TREES, Statement.of("1", "Brunnen")), List.of()))
                .hasMessage("Two statements have the id 1");
    }

    @Test
    void nobodyAndNothingCanVoteOrBeVotedOn() {
        assertThatThrownBy(() -> new Vote(" ", "1", Stance.PASS)).hasMessageContaining("statement 1 names nobody");
        assertThatThrownBy(() -> Statement.of("", "Mehr Bäume")).hasMessageContaining("„Mehr Bäume“");
    }

    @Test
    void removedStatementsAreKeptButTakeNoPart() {
        var conversation = Conversation.of(
                List.of(BENCHES, ADVERTISING, TREES),
                List.of(
                        new Vote("Ada", "2", Stance.AGREE),
                        new Vote("Ada", "3", Stance.PASS),
                        new Vote("Bo", "3", Stance.DISAGREE)));
        assertThat(conversation.statements()).containsExactly(TREES, ADVERTISING, BENCHES);
        assertThat(conversation.open()).containsExactly(TREES, BENCHES);
        assertThat(conversation.people()).containsExactly("Ada", "Bo");
        assertThat(conversation.votesOf("Ada")).isEqualTo(Map.of("3", Stance.PASS));
        assertThat(conversation.votesOf("Cem")).isEmpty();
        assertThat(conversation.tally("3", List.of("Ada", "Bo", "Cem"))).isEqualTo(new Tally(0, 1, 1));
        assertThat(conversation.statement("2")).isEqualTo(ADVERTISING);
        assertThatThrownBy(() -> conversation.tally("9", List.of())).hasMessage("There is no statement 9");
    }

    @Test
    void talliesCountAndSmooth() {
        var tally = new Tally(3, 1, 2);
        assertThat(tally.votes()).isEqualTo(6);
        assertThat(tally.count(Stance.AGREE)).isEqualTo(3);
        assertThat(tally.count(Stance.DISAGREE)).isEqualTo(1);
        assertThat(tally.count(Stance.PASS)).isEqualTo(2);
        assertThat(tally.share(Stance.AGREE)).isEqualTo(0.5);
        assertThat(tally.plus(new Tally(1, 2, 3))).isEqualTo(new Tally(4, 3, 5));
        assertThatThrownBy(() -> new Tally(0, -1, 0)).hasMessageContaining("-1 disagree");
        assertThatThrownBy(() -> new Tally(-1, 0, 0)).hasMessageContaining("-1 agree");
        assertThatThrownBy(() -> new Tally(0, 0, -1)).hasMessageContaining("-1 pass");
    }
}
