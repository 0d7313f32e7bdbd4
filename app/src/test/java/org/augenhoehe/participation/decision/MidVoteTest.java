package org.augenhoehe.participation.decision;

import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;

import org.augenhoehe.PlatformTest;
import org.augenhoehe.Somebody;
import org.augenhoehe.Somebody.SignedIn;
import org.augenhoehe.participation.decision.SomeDecision.Vote;
import org.augenhoehe.participation.decision.consent.HearingBook;
import org.augenhoehe.participation.decision.consent.Stance;
import org.augenhoehe.participation.decision.vote.BallotBook;
import org.augenhoehe.people.Accounts;
import org.augenhoehe.people.Click;
import org.augenhoehe.platform.privacy.Erasure;
import org.augenhoehe.platform.security.Role;
import org.augenhoehe.platform.web.Forbidden;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;

import static org.assertj.core.api.Assertions.assertThat;

/// Two things at the same moment: one waits for the other, and in the box lies no ballot without somebody who may vote.
@PlatformTest
@Timeout(180)
class MidVoteTest {
    private static final int FORBIDDEN = 403;

    @Autowired
    SomeDecision some;

    @Autowired
    Somebody somebody;

    @Autowired
    BallotBook book;

    @Autowired
    HearingBook hearings;

    @Autowired
    Accounts accounts;

    @Autowired
    Erasure erasure;

    @Autowired
    Click click;

    @Autowired
    TransactionTemplate transaction;

    @Autowired
    JdbcClient db;

    @Test
    void whoIsBeingErasedDoesNotVoteAnyMore() throws Exception {
        for (var binding : List.of("true", "false")) {
            var vote = some.running(Kind.APPROVAL, 1, 0, Map.of("binding", binding));
            var voter = vote.others().getFirst();
            assertThat(atOnce(() -> erase(voter), () -> cast(vote, voter))).isEqualTo(FORBIDDEN);
            assertThat(ballots(vote)).as("binding: %s", binding).isZero();
        }
    }

    @Test
    void whoVotesWhileBeingErasedTakesTheBallotAlong() throws Exception {
        for (var binding : List.of("true", "false")) {
            var vote = some.running(Kind.APPROVAL, 1, 0, Map.of("binding", binding));
            var voter = vote.others().getFirst();
            atOnce(() -> cast(vote, voter), () -> erase(voter));
            assertThat(ballots(vote)).as("binding: %s", binding).isZero();
        }
    }

    @Test
    void whoIsBeingTakenOffTheRollIsToldSo() throws Exception {
        var vote = some.running(Kind.APPROVAL, 3, 0, Map.of());
        var voter = vote.others().getFirst();
        appeal(vote, voter);
        assertThat(atOnce(() -> remove(vote, voter), () -> some.cast(vote, voter, "1")))
                .isEqualTo(422);
        assertThat(ballots(vote)).isZero();
    }

    @Test
    void whoVotesWhileBeingTakenOffTheRollLosesTheBallot() throws Exception {
        var vote = some.running(Kind.APPROVAL, 3, 0, Map.of());
        var voter = vote.others().getFirst();
        appeal(vote, voter);
        assertThat(atOnce(() -> cast(vote, voter), () -> remove(vote, voter))).isEqualTo(303);
        assertThat(ballots(vote)).isZero();
    }

    @Test
    void whoIsBeingLockedOutDoesNotVoteAnyMore() throws Exception {
        var vote = some.running(Kind.APPROVAL, 2, 0, Map.of());
        var voter = vote.others().getFirst();
        var operator = somebody.named("Betrieb", Role.OPERATOR);
        somebody.named("Noch eine", Role.OPERATOR);
        var answer = atOnce(
                () -> accounts.lock(voter.id(), "Verloren", operator.id()).ordinal(), () -> cast(vote, voter));
        assertThat(answer).isEqualTo(FORBIDDEN);
        assertThat(ballots(vote)).isZero();
    }

    @Test
    void whoIsErasedInMidConsentLeavesNoWord() throws Exception {
        var vote = some.consent(2, Map.of("secret", "true", "binding", "false"));
        var voter = vote.others().getFirst();
        assertThat(atOnce(() -> erase(voter), () -> say(vote, voter))).isEqualTo(FORBIDDEN);
        assertThat(db.sql("select count(*) from participation.consent_answer where step = :step")
                        .param("step", vote.step().id())
                        .query(Integer.class)
                        .single())
                .isZero();
    }

    /// Does the first, begins the second before the first is committed, and sees that it waits.
    ///
    /// @return what came of the second
    private int atOnce(Callable<Integer> first, Callable<Integer> second) throws Exception {
        try (var other = Executors.newSingleThreadExecutor()) {
            var answer = transaction.execute(status -> {
                try {
                    first.call();
                    var waiting = other.submit(second);
                    while (!waiting.isDone() && !somebodyWaits()) {
                        TimeUnit.MILLISECONDS.sleep(20);
                    }
                    assertThat(waiting.isDone()).as("it waits").isFalse();
                    return waiting;
                } catch (Exception failure) {
                    throw new IllegalStateException(failure);
                }
            });
            return answer.get();
        }
    }

    private boolean somebodyWaits() {
        return db.sql("""
                select exists (select from pg_locks
                    where locktype = 'advisory' and not granted
                      and database = (select oid from pg_database where datname = current_database()))
                """).query(Boolean.class).single();
    }

    private int erase(SignedIn person) {
        erasure.erase(person.id());
        return 0;
    }

    /// Not through the page: whoever is erased or locked out has no session any more, and this one came in before.
    private int cast(Vote vote, SignedIn voter) {
        try {
            book.cast(voter.id(), vote.step().id(), Map.of("tick", List.of("1")));
            return ballots(vote);
        } catch (Forbidden refused) {
            return FORBIDDEN;
        }
    }

    private int say(Vote vote, SignedIn voter) {
        try {
            hearings.say(voter.id(), vote.step().id(), 1, Stance.CONSENTS, "");
            return 0;
        } catch (Forbidden refused) {
            return FORBIDDEN;
        }
    }

    private void appeal(Vote vote, SignedIn about) throws Exception {
        click.send(
                vote.others().get(1),
                vote.path() + "/verzeichnis/einspruch",
                Map.of("person", about.id().toString(), "reason", "Steht hier zum zweiten Mal."));
    }

    private int remove(Vote vote, SignedIn person) throws Exception {
        var appeal = db.sql("select id from participation.roll_appeal where step = :step and person = :person")
                .param("step", vote.step().id())
                .param("person", person.id())
                .query(String.class)
                .single();
        var typed = Map.of("remove", "true", "because", "Es stimmt, wir haben gefragt.");
        return click.send(vote.host(), vote.path() + "/verzeichnis/einspruch/" + appeal, typed)
                .getStatus();
    }

    private int ballots(Vote vote) {
        return db.sql("select count(*) from participation.ballot where step = :step")
                .param("step", vote.step().id())
                .query(Integer.class)
                .single();
    }
}
