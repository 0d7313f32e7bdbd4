package org.augenhoehe.methods.ballot.consent;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

import org.augenhoehe.methods.ballot.Explanation;
import org.augenhoehe.methods.ballot.Flaw;
import org.augenhoehe.methods.ballot.FlawedBallot;
import org.augenhoehe.methods.ballot.Turnout;
import org.augenhoehe.methods.ballot.consent.ConsentOutcome.Agreed;
import org.augenhoehe.methods.ballot.consent.ConsentOutcome.NotAgreed;
import org.augenhoehe.methods.ballot.consent.ConsentOutcome.Open;
import org.augenhoehe.methods.ballot.consent.ConsentOutcome.Unanswered;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

/// Quiet hours in a shared house: asked on day 0, asked again on day 4, decided on day 7.
class ConsentTest {
    private static final Stand YES = new Stand.Consents();
    private static final Stand NO = new Stand.Objects("I work nights");
    private static final Round FIRST = new Round(day(0), "quiet from 22", Set.of());
    private static final Round SECOND = new Round(day(4), "quiet from 22 to 10", Set.of("omar"));
    private static final Instant END = day(7);

    private final Consent once = Consent.of(List.of(FIRST), END);
    private final Consent twice = Consent.of(List.of(FIRST, SECOND), END);

    private static Instant day(int day) {
        return Instant.parse("2026-03-01T00:00:00Z").plusSeconds(day * 86_400L);
    }

    private static Answer answer(String voter, int day, Stand stand) {
        return new Answer(voter, "tenants", day(day), stand);
    }

    @Test
    void withoutAnObjectionAtTheEndItIsAgreed() {
        var concern = new Stand.ConsentsWithConcern("what about parties");
        var result = once.result(
                List.of(answer("lea", 1, YES), answer("omar", 2, concern), answer("mia", 3, new Stand.StandsAside())),
                END);
        assertThat(result.outcome()).isEqualTo(new Agreed("quiet from 22"));
        assertThat(result.lastRound()).isEqualTo(new ConsentResult.Voices(2, List.of("what about parties"), 1, 0));
        assertThat(result.explanation())
                .isEqualTo(Explanation.of("ballot.consent.agreed", "quiet from 22", 1L, 2L, 1L));
    }

    @Test
    void beforeTheEndNothingIsAgreed() {
        var result = once.result(List.of(answer("lea", 1, YES)), END.minusNanos(1));
        assertThat(result.outcome()).isEqualTo(new Open(END));
        assertThat(result.explanation()).isEqualTo(Explanation.of("ballot.consent.open", END, 0L));
    }

    @Test
    void oneObjectionStopsIt() {
        var result = once.result(List.of(answer("lea", 1, YES), answer("omar", 2, NO)), END);
        var objection =
                new Objection(Optional.empty(), "I work nights", 1, day(2), Objection.State.STANDS, Optional.empty());
        assertThat(result.outcome()).isEqualTo(new NotAgreed(List.of(objection)));
        assertThat(result.lastRound().objecting()).isEqualTo(1);
        assertThat(result.explanation()).isEqualTo(Explanation.of("ballot.consent.not-agreed", 1L, 1L));
    }

    @Test
    void anObjectionIsIntegratedByANewWordingThePersonAccepts() {
        var result = twice.result(List.of(answer("omar", 1, NO), answer("omar", 5, YES), answer("lea", 4, YES)), END);
        assertThat(result.outcome()).isEqualTo(new Agreed("quiet from 22 to 10"));
        assertThat(result.objections())
                .containsExactly(new Objection(
                        Optional.empty(), "I work nights", 1, day(1), Objection.State.INTEGRATED, Optional.of(day(5))));
    }

    @Test
    void anObjectionStandsThroughANewWordingUntilThePersonSaysOtherwise() {
        var result = twice.result(List.of(answer("omar", 1, NO), answer("lea", 5, YES)), END);
        assertThat(result.outcome()).isInstanceOf(NotAgreed.class);
        assertThat(result.lastRound().objecting()).isZero();
    }

    @Test
    void anObjectionThatIsTakenBackIsWithdrawnAndOneRaisedAgainRenewed() {
        var thinksAgain = List.of(answer("omar", 1, NO), answer("omar", 2, YES));
        assertThat(states(twice.result(thinksAgain, END))).containsExactly(Objection.State.WITHDRAWN);
        var notTakenUp = List.of(answer("mia", 1, NO), answer("mia", 5, YES));
        assertThat(states(twice.result(notTakenUp, END))).containsExactly(Objection.State.WITHDRAWN);
        var again = List.of(answer("omar", 5, NO), answer("omar", 1, NO));
        var result = twice.result(again, END);
        assertThat(states(result)).containsExactly(Objection.State.RENEWED, Objection.State.STANDS);
        assertThat(result.objections().getLast().round()).isEqualTo(2);
    }

    private static List<Objection.State> states(ConsentResult result) {
        return result.objections().stream().map(Objection::state).toList();
    }

    @Test
    void aYesBelongsToTheWordingItWasGivenTo() {
        var result = twice.result(List.of(answer("lea", 3, YES)), END);
        assertThat(result.outcome()).isEqualTo(new Unanswered(List.of()));
        assertThat(result.explanation()).isEqualTo(Explanation.of("ballot.consent.unanswered", List.of()));
        assertThat(once.result(List.of(), END).outcome()).isEqualTo(new Unanswered(List.of()));
    }

    @Test
    void eachGroupMustHaveBeenHeard() {
        var both = once.withGroups("tenants", "owners");
        assertThat(both.result(List.of(answer("lea", 1, YES)), END).outcome())
                .isEqualTo(new Unanswered(List.of("owners")));
        var owner = new Answer("olga", "owners", day(1), new Stand.StandsAside());
        assertThat(both.result(List.of(answer("lea", 1, YES), owner), END).outcome())
                .isInstanceOf(Agreed.class);
    }

    @Test
    void anOpenProcessSaysWhoAndASecretOneDoesNot() {
        var answers = List.of(answer("omar", 2, NO), answer("lea", 1, YES));
        assertThat(once.result(answers, END).toString()).doesNotContain("omar").doesNotContain("lea");
        var open = once.open().result(answers, END);
        assertThat(open.answers()).extracting(Answer::voter).containsExactly("lea", "omar");
        assertThat(open.objections()).extracting(Objection::voter).containsExactly(Optional.of("omar"));
        assertThat(open).isEqualTo(once.open().result(answers.reversed(), END));
    }

    @Test
    void turnoutCountsEverybodyOnce() {
        var answers = List.of(answer("omar", 1, NO), answer("omar", 5, YES), answer("lea", 5, YES));
        assertThat(twice.withTurnout(Map.of("tenants", 12L))
                        .result(answers, END)
                        .turnout())
                .map(Turnout::all)
                .contains(new Turnout.Part(12, 2));
        assertThat(twice.result(answers, END).turnout()).isEmpty();
    }

    @Test
    void answersOutsideThePeriodAreRefusedByName() {
        refused(END, answer("lea", 7, YES), Flaw.Kind.OUTSIDE_PERIOD, "lea");
        refused(END, answer("lea", -1, YES), Flaw.Kind.OUTSIDE_PERIOD, "lea");
        refused(day(2), answer("lea", 3, YES), Flaw.Kind.OUTSIDE_PERIOD, "lea");
        assertThat(once.result(List.of(answer("lea", 0, YES)), day(0))
                        .lastRound()
                        .consenting())
                .isEqualTo(1);
    }

    private void refused(Instant now, Answer answer, Flaw.Kind kind, String name) {
        assertThatThrownBy(() -> once.result(List.of(answer), now))
                .isInstanceOf(FlawedBallot.class)
                .hasMessageStartingWith(kind.name())
                .hasMessageContaining(name);
    }

    @Test
    void twoAnswersOfOnePersonAtTheSameMomentAreRefused() {
        assertThatThrownBy(() -> once.result(List.of(answer("lea", 1, YES), answer("lea", 1, NO)), END))
                .hasMessage("VOTER_TWICE: lea");
    }

    @Test
    void anObjectionNeedsAReasonAndAnAnswerAName() {
        assertThatThrownBy(() -> new Stand.Objects(" ")).hasMessageStartingWith("NO_REASON");
        assertThatThrownBy(() -> new Stand.ConsentsWithConcern("")).hasMessageStartingWith("NO_REASON");
        assertThatThrownBy(() -> answer("", 1, YES)).hasMessageStartingWith("BLANK_VOTER");
    }

    @Test
    void roundsFollowOneAnotherWithinThePeriod() {
        assertThatThrownBy(() -> Consent.of(List.of(), END)).hasMessage("ROUNDS: 0");
        assertThatThrownBy(() -> Consent.of(List.of(SECOND, FIRST), END)).hasMessageStartingWith("ROUNDS");
        assertThatThrownBy(() -> Consent.of(List.of(FIRST, FIRST), END)).hasMessageStartingWith("ROUNDS");
        assertThatThrownBy(() -> Consent.of(List.of(FIRST), day(0))).hasMessageStartingWith("ROUNDS");
    }

    @Test
    void objectionsComeInTheOrderTheyWereRaised() {
        var later = answer("lea", 2, new Stand.Objects("too early"));
        var result = once.result(List.of(later, answer("mia", 1, NO)), END);
        assertThat(result.objections()).extracting(Objection::reason).containsExactly("I work nights", "too early");
        assertThat(result.explanation()).isEqualTo(Explanation.of("ballot.consent.not-agreed", 1L, 2L));
    }
}
