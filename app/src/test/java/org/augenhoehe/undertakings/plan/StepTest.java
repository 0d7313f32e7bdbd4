package org.augenhoehe.undertakings.plan;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;

import org.augenhoehe.PlatformTest;
import org.augenhoehe.Somebody;
import org.augenhoehe.Somebody.SignedIn;
import org.augenhoehe.people.Click;
import org.augenhoehe.people.StandingKind;
import org.augenhoehe.thread.Leading;
import org.augenhoehe.thread.Thread;
import org.augenhoehe.undertakings.Phase;
import org.augenhoehe.undertakings.ProbeMethod;
import org.augenhoehe.undertakings.SomeUndertaking;
import org.augenhoehe.undertakings.Step;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

import static org.assertj.core.api.Assertions.assertThat;

/// What people were promised for a step is kept: time, answers, conditions.
@PlatformTest
class StepTest {
    private static final String GATHERING = "probe-gathering";
    private static final String DECISION = "probe-decision";

    @Autowired
    Somebody somebody;

    @Autowired
    Click click;

    @Autowired
    SomeUndertaking some;

    @Autowired
    StepStore steps;

    @Autowired
    StepBook book;

    @Autowired
    ProbeMethod probeGathering;

    @Autowired
    Thread thread;

    SignedIn host;
    UUID id;

    @BeforeEach
    void anUndertakingRuns() throws Exception {
        host = somebody.plain();
        id = some.start(host);
        some.enter(id, host, Phase.PLAN);
    }

    @Test
    void whatCannotBeDoneYetCannotBeChosenAndTheReasonStandsBeside() throws Exception {
        var path = "/vorhaben/" + id + "/schritte/neu";
        assertThat(click.look(host, path).getContentAsString())
                .contains("Geht noch nicht: Dafür braucht ihr ein vereinbartes Ziel")
                .containsPattern("value=\"" + DECISION + "\" disabled")
                .doesNotContainPattern("value=\"" + GATHERING + "\" disabled");
        some.agreeOnGoal(id, host);
        some.confirm(id, host, StandingKind.SERVICE_USER, some.participant(id));
        assertThat(click.look(host, path).getContentAsString()).doesNotContain("Geht noch nicht");
    }

    @Test
    void aStepIsPlannedTakesContributionsAndCloses() throws Exception {
        var step = some.plan(id, host, some.wish(GATHERING));
        assertThat(click.look("/vorhaben/" + id).getContentAsString()).contains(step.question(), "Etwas nennen");
        probeGathering.give(step.id(), 3, 3);
        some.over(step);
        assertThat(close(step)).isEqualTo(303);
        assertThat(steps.get(step.id()).result()).isEqualTo(ProbeMethod.RESULT);
        assertThat(click.look("/faden/" + step.id()).getContentAsString()).contains(ProbeMethod.RESULT);
        assertThat(click.look("/vorhaben/" + id + "/verlauf").getContentAsString())
                .contains(ProbeMethod.RESULT);
    }

    @Test
    void nobodyEndsEarlyWhatOthersWerePromisedTimeFor() throws Exception {
        var step = some.plan(id, host, some.wish(GATHERING));
        assertThat(book.close(host.id(), id, step.id())).isEqualTo(new Closed.StillOpen(step.lastDay()));
        assertThat(close(step)).isEqualTo(422);
    }

    @Test
    void aStepStaysOpenWhileAnswersAreOwed() throws Exception {
        var step = some.plan(id, host, some.wish(GATHERING));
        some.over(step);
        probeGathering.give(step.id(), 3, 1);
        assertThat(book.close(host.id(), id, step.id())).isEqualTo(new Closed.Owes(2));
        assertThat(click.look(host, "/vorhaben/" + id).getContentAsString()).contains("Antworten: " + step.question());
        probeGathering.give(step.id(), 3, 3);
        assertThat(book.close(host.id(), id, step.id())).isInstanceOf(Closed.Done.class);
        assertThat(book.close(host.id(), id, step.id())).as("again").isEqualTo(new Closed.Already());
    }

    @Test
    void aBrokenPromiseIsCountedForAllToSeeAndNotMovedAway() throws Exception {
        var step = some.plan(id, host, some.wish(GATHERING));
        some.late(step);
        probeGathering.give(step.id(), 3, 1);
        assertThat(click.look("/vorhaben/" + id).getContentAsString()).contains("2 versprochene Antworten fehlen");
        assertThat(move(step, 5, 9, "Wir brauchen länger.")).isEqualTo(new Planned.Refused(Planned.Why.LATE));
    }

    @Test
    void moreTimeIsGivenWithAReasonThatEverybodyReads() throws Exception {
        var step = some.plan(id, host, some.wish(GATHERING));
        var path = "/vorhaben/" + id + "/schritte/" + step.id();
        var typed = Map.of("lastDay", SomeUndertaking.today(20), "answersUntil", SomeUndertaking.today(30));
        assertThat(click.send(host, path, typed).getStatus())
                .as("without a reason")
                .isEqualTo(422);
        assertThat(move(step, 20, 30, "Die Bögen sind noch nicht zurück.")).isEqualTo(new Planned.Done(step.id()));
        assertThat(steps.get(step.id()).lastDay()).hasToString(SomeUndertaking.today(20));
        assertThat(click.look("/vorhaben/" + id + "/verlauf").getContentAsString())
                .contains("Die Bögen sind noch nicht zurück.");
    }

    @Test
    void aPromiseThatIsMovedIsCountedFromTheDayThatWasPromisedFirst() throws Exception {
        var step = some.plan(id, host, some.wish(GATHERING));
        assertThat(move(step, 20, 30, "Wir brauchen länger.")).isEqualTo(new Planned.Done(step.id()));
        assertThat(steps.get(step.id()).promisedUntil()).hasToString(SomeUndertaking.today(14));
        assertThat(steps.get(step.id()).answersUntil()).hasToString(SomeUndertaking.today(30));
        assertThat(click.look(host, "/vorhaben/" + id + "/schritte/" + step.id())
                        .getContentAsString())
                .contains("Versprochen war es bis");
        assertThat(steps.get(step.id()).isPromiseOver(Instant.now().plus(Duration.ofDays(16))))
                .isTrue();
    }

    @Test
    void aReviewComesOfWhatItLooksBackAt() throws Exception {
        var before = some.plan(id, host, some.wish(GATHERING));
        var wish = some.wish(GATHERING);
        wish.put("phase", "EVALUATE");
        wish.put("reviewed", before.id().toString());
        var review = some.plan(id, host, wish);
        assertThat(thread.forward(before.id()).steps())
                .anyMatch(way -> way.to().id().equals(review.id()) && way.leading() == Leading.REVIEWED_IN);
        var mine = somebody.plain();
        var elsewhere = some.start(mine);
        var theirs = some.plan(elsewhere, mine, wish);
        assertThat(thread.back(theirs.id()).isEmpty())
                .as("of another undertaking")
                .isTrue();
    }

    @Test
    void beforeItOpensTheDaysAreFree() throws Exception {
        var step = some.plan(id, host, wish(GATHERING, 3));
        assertThat(move(step, 20, 30, "Wir fangen später an.")).isEqualTo(new Planned.Done(step.id()));
        assertThat(steps.get(step.id()).promisedUntil()).hasToString(SomeUndertaking.today(30));
    }

    @Test
    void whatIsOpenIsNotShortenedNorPromisedForNever() throws Exception {
        var step = some.plan(id, host, some.wish(GATHERING));
        assertThat(move(step, 3, 14, "Wir haben genug.")).isEqualTo(new Planned.Refused(Planned.Why.SHORTER));
        assertThat(move(step, 20, 999, "Irgendwann.")).isEqualTo(new Planned.Refused(Planned.Why.DAYS));
    }

    @Test
    void theConditionsOfADecisionThatHasBegunStand() throws Exception {
        var step = decision(0);
        assertThat(move(step, 20, 30, "Wir warten lieber.")).isEqualTo(new Planned.Refused(Planned.Why.VOTE_RUNS));
        var planned = some.plan(id, host, wish(DECISION, 5));
        assertThat(move(planned, 20, 30, "Wir warten lieber.")).isEqualTo(new Planned.Done(planned.id()));
    }

    @Test
    void whatHasBegunIsNotDropped() throws Exception {
        var begun = some.plan(id, host, some.wish(GATHERING));
        var planned = some.plan(id, host, wish(GATHERING, 3));
        assertThat(drop(begun, "Doch nicht.")).isEqualTo(422);
        assertThat(drop(planned, "")).as("without a reason").isEqualTo(422);
        assertThat(drop(planned, "Doch nicht nötig.")).isEqualTo(303);
        assertThat(steps.list(id)).extracting(Step::id).containsExactly(begun.id());
        assertThat(thread.forward(planned.id()).isEmpty()).isTrue();
        assertThat(click.look("/vorhaben/" + id + "/verlauf").getContentAsString())
                .contains("Doch nicht nötig.");
    }

    @Test
    void nothingIsDecidedBeforeTheGoalIsAgreedAndAUserLeads() throws Exception {
        assertThat(refused(some.wish(DECISION))).contains("vereinbartes Ziel");
        some.agreeOnGoal(id, host);
        assertThat(refused(some.wish(DECISION))).contains("wenn Nutzer:innen mit leiten");
        var other = some.participant(id);
        some.confirm(id, host, StandingKind.SERVICE_USER, other);
        assertThat(some.plan(id, host, some.wish(DECISION))).isNotNull();
    }

    @Test
    void aDecisionWhoseUserNoLongerLeadsIsNotClosed() throws Exception {
        var step = decision(0);
        some.over(step);
        click.send(host, "/vorhaben/" + id + "/blickwinkel", Map.of("standing", "PROFESSIONAL"));
        assertThat(book.close(host.id(), id, step.id())).isEqualTo(new Closed.MayNotDecide());
    }

    @Test
    void nothingIsClosedWhileTheUndertakingRests() throws Exception {
        var step = some.plan(id, host, some.wish(GATHERING));
        some.over(step);
        click.send(host, "/vorhaben/" + id + "/lauf", Map.of("move", "PAUSE", "reason", "Sommerpause."));
        assertThat(book.close(host.id(), id, step.id())).isEqualTo(new Closed.Rests());
    }

    @Test
    void daysThatMakeNoSenseAreRefusedAndKept() throws Exception {
        for (var days : List.of(List.of(5, 3, 9), List.of(0, 7, 6), List.of(-9, -2, 9), List.of(0, 7, 999))) {
            var wish = some.wish(GATHERING);
            wish.put("firstDay", SomeUndertaking.today(days.get(0)));
            wish.put("lastDay", SomeUndertaking.today(days.get(1)));
            wish.put("answersUntil", SomeUndertaking.today(days.get(2)));
            assertThat(refused(wish))
                    .as(days.toString())
                    .contains("Die Tage passen nicht zusammen.", wish.get("lastDay"));
        }
    }

    @Test
    void aMethodThatIsNotThereIsNotFound() throws Exception {
        assertThat(click.send(host, "/vorhaben/" + id + "/schritte/neu", some.wish("geheim"))
                        .getStatus())
                .isEqualTo(404);
    }

    @Test
    void aStepOfAnotherUndertakingIsNotFound() throws Exception {
        var step = some.plan(id, host, some.wish(GATHERING));
        var mine = somebody.plain();
        var elsewhere = some.start(mine);
        for (var act : List.of("/abschliessen", "/streichen")) {
            assertThat(click.send(
                                    mine,
                                    "/vorhaben/" + elsewhere + "/schritte/" + step.id() + act,
                                    Map.of("because", "So ist es."))
                            .getStatus())
                    .as(act)
                    .isEqualTo(404);
        }
    }

    private Step decision(int firstDay) throws Exception {
        var other = some.participant(id);
        some.confirm(id, host, StandingKind.SERVICE_USER, other);
        some.agreeOnGoal(id, host, other);
        return some.plan(id, host, wish(DECISION, firstDay));
    }

    private Map<String, String> wish(String method, int firstDay) {
        var wish = some.wish(method);
        wish.put("firstDay", SomeUndertaking.today(firstDay));
        return wish;
    }

    private Planned move(Step step, int lastDay, int answersUntil, String reason) {
        return book.move(
                host.id(),
                id,
                step.id(),
                LocalDate.parse(SomeUndertaking.today(lastDay)),
                LocalDate.parse(SomeUndertaking.today(answersUntil)),
                reason);
    }

    private int drop(Step step, String reason) throws Exception {
        return click.send(host, "/vorhaben/" + id + "/schritte/" + step.id() + "/streichen", Map.of("because", reason))
                .getStatus();
    }

    private int close(Step step) throws Exception {
        return click.send(host, "/vorhaben/" + id + "/schritte/" + step.id() + "/abschliessen")
                .getStatus();
    }

    private String refused(Map<String, String> wish) throws Exception {
        var answer = click.send(host, "/vorhaben/" + id + "/schritte/neu", wish);
        assertThat(answer.getStatus()).isEqualTo(422);
        return answer.getContentAsString();
    }
}
