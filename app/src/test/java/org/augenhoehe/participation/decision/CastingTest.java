package org.augenhoehe.participation.decision;

import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;

import org.augenhoehe.PlatformTest;
import org.augenhoehe.Somebody;
import org.augenhoehe.participation.decision.SomeDecision.Vote;
import org.augenhoehe.participation.decision.box.Recount;
import org.augenhoehe.people.Click;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

import static org.assertj.core.api.Assertions.assertThat;

/// A vote counts or its voter knows that it does not: in the last second, twice, after the end.
@PlatformTest
class CastingTest {
    @Autowired
    SomeDecision some;

    @Autowired
    Somebody somebody;

    @Autowired
    Click click;

    @Autowired
    JdbcClient db;

    @Test
    void votesAreCastCountedAndToldInASentence() throws Exception {
        var vote = some.running(Kind.APPROVAL, 5, 2, Map.of());
        for (var voter : vote.others()) {
            assertThat(some.cast(vote, voter, "2")).isEqualTo(303);
        }
        assertThat(some.cast(vote, vote.host(), "3")).isEqualTo(303);
        assertThat(some.html(vote.host(), vote)).doesNotContain("Alle Zahlen");
        some.end(vote);
        assertThat(some.html(vote.host(), vote))
                .contains(
                        "Entschieden: „Freitag“, bei 8 Stimmen.", "Alle Zahlen", "Freitag hat 7 Kreuze bei 8 Stimmen.");
        assertThat(click.look("/vorhaben/" + vote.undertaking() + "/verlauf").getContentAsString())
                .contains("Entschieden: „Freitag“", "Siegel:");
        assertThat(Recount.of(some.box(vote))).isInstanceOf(Recount.Finding.Same.class);
    }

    @Test
    void aSecondVoteReplacesTheFirst() throws Exception {
        var vote = some.running(Kind.APPROVAL, 1, 0, Map.of());
        var voter = vote.others().getFirst();
        some.cast(vote, voter, "1");
        assertThat(some.html(voter, vote)).contains("Deine Stimme liegt in der Urne", "Neu abstimmen");
        some.cast(vote, voter, "2");
        assertThat(ballots(vote)).isEqualTo(1);
        some.end(vote);
        assertThat(some.html(voter, vote)).contains("„Freitag“, bei einer Stimme");
    }

    @Test
    void twoTabsAtOnceAreStillOneVote() throws Exception {
        var vote = some.running(Kind.APPROVAL, 1, 0, Map.of());
        var voter = vote.others().getFirst();
        try (var people = Executors.newFixedThreadPool(4)) {
            Callable<Integer> cast = () -> some.cast(vote, voter, "1");
            for (var answer : people.invokeAll(List.of(cast, cast, cast, cast))) {
                assertThat(answer.get()).isEqualTo(303);
            }
        }
        assertThat(ballots(vote)).isEqualTo(1);
    }

    @Test
    void afterTheEndAVoteIsRefusedInPlainWordsAndWhatWasTypedStays() throws Exception {
        var vote = some.running(Kind.APPROVAL, 2, 0, Map.of());
        some.cast(vote, vote.host(), "1");
        db.sql("update undertakings.step set opens_at = now() - interval '1 day', closes_at = now() where id = :id")
                .param("id", vote.step().id())
                .update();
        var late = click.send(vote.others().getFirst(), vote.path() + "/stimme", Map.of("tick", "2"));
        assertThat(late.getStatus()).isEqualTo(422);
        assertThat(late.getContentAsString())
                .contains("Diese Stimme kam zu spät und zählt nicht.")
                .containsPattern("value=\"2\" checked");
        some.end(vote);
        assertThat(some.html(vote.host(), vote)).contains("„Donnerstag“, bei einer Stimme");
    }

    /// Many vote around the very end: whoever was thanked is counted, nobody else.
    @Test
    void inTheLastSecondEveryVoteThatWasThankedForCounts() throws Exception {
        var vote = some.running(Kind.APPROVAL, 11, 0, Map.of());
        db.sql("update undertakings.step set closes_at = now() + interval '400 milliseconds' where id = :id")
                .param("id", vote.step().id())
                .update();
        int thanked = 0;
        try (var people = Executors.newFixedThreadPool(4)) {
            var answers = people.invokeAll(vote.others().stream()
                    .<Callable<Integer>>map(voter -> () -> {
                        TimeUnit.MILLISECONDS.sleep(60L * vote.others().indexOf(voter));
                        return some.cast(vote, voter, "1");
                    })
                    .toList());
            for (var answer : answers) {
                thanked += answer.get() == 303 ? 1 : 0;
            }
        }
        TimeUnit.MILLISECONDS.sleep(500);
        assertThat(thanked).isBetween(1, 10);
        assertThat(click.send(vote.host(), vote.closing()).getStatus()).isEqualTo(303);
        assertThat(db.sql("select outcome from participation.paper where step = :step")
                        .param("step", vote.step().id())
                        .query(String.class)
                        .single())
                .contains("\"ballots\":" + thanked + ",");
    }

    @Test
    void whatCannotBeCountedIsRefusedWithAReason() throws Exception {
        var vote = some.running(Kind.DOTS, 1, 0, Map.of("most", "3"));
        var voter = vote.others().getFirst();
        var many = click.send(voter, vote.path() + "/stimme", Map.of("give-1", "2", "give-2", "2"));
        assertThat(many.getStatus()).isEqualTo(422);
        assertThat(many.getContentAsString()).contains("Das sind zu viele Punkte (4 &gt; 3)");
        assertThat(click.send(voter, vote.path() + "/stimme", Map.of("give-1", "viele"))
                        .getStatus())
                .isEqualTo(422);
        assertThat(ballots(vote)).isZero();
    }

    @Test
    void whoIsNotOnTheRollDoesNotVoteWhereItBinds() throws Exception {
        var vote = some.running(Kind.APPROVAL, 1, 0, Map.of());
        var stranger = somebody.plain();
        assertThat(some.cast(vote, stranger, "1")).isEqualTo(422);
        assertThat(ballots(vote)).isZero();
    }

    @Test
    void anOpinionIsCalledSoAndAsksForNoRoll() throws Exception {
        var vote = some.running(Kind.APPROVAL, 1, 0, Map.of("binding", "false"));
        var stranger = somebody.plain();
        assertThat(some.html(stranger, vote)).contains("Das ist ein Meinungsbild. Es entscheidet nichts.");
        assertThat(some.cast(vote, stranger, "1")).isEqualTo(303);
        some.end(vote);
        assertThat(some.html(stranger, vote)).contains("Meinungsbild: „Donnerstag“");
    }

    private int ballots(Vote vote) {
        return db.sql("select count(*) from participation.ballot where step = :step")
                .param("step", vote.step().id())
                .query(Integer.class)
                .single();
    }
}
