package org.augenhoehe.undertakings.plan;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;

import org.augenhoehe.PlatformTest;
import org.augenhoehe.Somebody;
import org.augenhoehe.Somebody.SignedIn;
import org.augenhoehe.people.Click;
import org.augenhoehe.undertakings.Entrance;
import org.augenhoehe.undertakings.Phase;
import org.augenhoehe.undertakings.SomeUndertaking;
import org.augenhoehe.undertakings.UndertakingState;
import org.augenhoehe.undertakings.Undertakings;
import org.augenhoehe.undertakings.life.UndertakingStore;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.transaction.support.TransactionTemplate;

import static org.assertj.core.api.Assertions.assertThat;

/// Several people do the same, or the opposite, in the same moment.
@PlatformTest
class AtOnceTest {
    @Autowired
    Somebody somebody;

    @Autowired
    Click click;

    @Autowired
    SomeUndertaking some;

    @Autowired
    UndertakingStore store;

    @Autowired
    Undertakings undertakings;

    @Autowired
    PhaseStore phases;

    @Autowired
    StepBook book;

    @Autowired
    MoveBook moves;

    @Autowired
    TransactionTemplate transaction;

    SignedIn host;
    UUID id;

    @BeforeEach
    void anUndertakingRuns() throws Exception {
        host = somebody.plain();
        id = some.start(host);
        some.enter(id, host, Phase.PLAN);
    }

    @Test
    void ofEightWhoStopItOneDoes() throws Exception {
        var done = atOnce(8, () -> moves.move(host.id(), id, Move.STOP, "Es geht nicht weiter."));
        assertThat(done).filteredOn(Moved.Done.class::isInstance).hasSize(1);
        assertThat(done).filteredOn(Moved.NotFromHere.class::isInstance).hasSize(7);
    }

    @Test
    void aStepIsClosedOnce() throws Exception {
        var step = some.plan(id, host, some.wish("probe-gathering"));
        some.over(step);
        var done = atOnce(8, () -> book.close(host.id(), id, step.id()));
        assertThat(done).filteredOn(Closed.Done.class::isInstance).hasSize(1);
        assertThat(done).filteredOn(Closed.Already.class::isInstance).hasSize(7);
    }

    @Test
    void onePhaseRunsAtATime() throws Exception {
        atOnce(8, () -> {
            some.enter(
                    id,
                    host,
                    Phase.values()[(int) (java.lang.Thread.currentThread().threadId() % 5)]);
            return "";
        });
        assertThat(phases.list(id)).filteredOn(run -> run.endedAt() == null).hasSize(1);
    }

    @Test
    void oneGoalIsProposedAtATime() throws Exception {
        some.participant(id);
        var paths = atOnce(8, () -> some.proposeGoal(id, host, "Alle können mitessen."));
        assertThat(paths).hasSize(8).containsOnly(paths.getFirst());
    }

    @Test
    void whoBringsSomethingInIsNotOvertakenByAPause() throws Exception {
        var step = some.plan(id, host, some.wish("probe-gathering"));
        var inside = new CountDownLatch(1);
        var goOn = new CountDownLatch(1);
        try (var threads = Executors.newVirtualThreadPerTaskExecutor()) {
            var contribution = threads.submit(() -> transaction.execute(status -> {
                var entrance = undertakings.hold(step, host.id());
                inside.countDown();
                await(goOn);
                assertThat(store.get(id).state()).isEqualTo(UndertakingState.RUNNING);
                return entrance;
            }));
            await(inside);
            var pause = threads.submit(() -> moves.move(host.id(), id, Move.PAUSE, "Sommerpause."));
            goOn.countDown();
            assertThat(contribution.get()).isEqualTo(Entrance.OPEN);
            assertThat(pause.get()).isInstanceOf(Moved.Done.class);
        }
        assertThat(transaction.<Entrance>execute(status -> undertakings.hold(step, host.id())))
                .isEqualTo(Entrance.RESTS);
    }

    @Test
    void manyBringSomethingInAtOnce() throws Exception {
        var step = some.plan(id, host, some.wish("probe-gathering"));
        var together = new CountDownLatch(4);
        var entrances = atOnce(
                4,
                () -> transaction.execute(status -> {
                    var entrance = undertakings.hold(step, host.id());
                    together.countDown();
                    await(together);
                    return entrance;
                }));
        assertThat(entrances).containsOnly(Entrance.OPEN);
    }

    @Test
    void whoWroteLaterDoesNotOverwriteUnseen() throws Exception {
        var mine = Map.of("question", "Was kostet das Essen?", "version", "1", "entry", "OPEN");
        var theirs = Map.of("question", "Wer kocht das Essen?", "version", "1", "entry", "OPEN");
        assertThat(click.send(host, "/vorhaben/" + id + "/aendern", mine).getStatus())
                .isEqualTo(303);
        var answer = click.send(host, "/vorhaben/" + id + "/aendern", theirs);
        assertThat(answer.getStatus()).isEqualTo(422);
        assertThat(answer.getContentAsString())
                .contains(
                        "inzwischen geändert",
                        "Was kostet das Essen?",
                        "Wer kocht das Essen?",
                        "name=\"version\" value=\"2\"");
        assertThat(store.get(id).question()).isEqualTo("Was kostet das Essen?");
    }

    private static void await(CountDownLatch latch) {
        try {
            assertThat(latch.await(20, TimeUnit.SECONDS)).isTrue();
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }

    private static <T> List<T> atOnce(int times, Callable<T> work) throws Exception {
        var start = new CountDownLatch(1);
        var done = new ArrayList<T>();
        try (var threads = Executors.newVirtualThreadPerTaskExecutor()) {
            var all = new ArrayList<java.util.concurrent.Future<T>>();
            for (int i = 0; i < times; i++) {
                all.add(threads.submit(() -> {
                    await(start);
                    return work.call();
                }));
            }
            start.countDown();
            for (var one : all) {
                done.add(one.get());
            }
        }
        return done;
    }
}
