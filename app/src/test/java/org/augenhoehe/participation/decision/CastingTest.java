package org.augenhoehe.participation.decision;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.Callable;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;

import org.augenhoehe.PlatformTest;
import org.augenhoehe.Somebody;
import org.augenhoehe.Somebody.SignedIn;
import org.augenhoehe.participation.decision.SomeDecision.Vote;
import org.augenhoehe.participation.decision.box.Outcome;
import org.augenhoehe.participation.decision.box.Recount;
import org.augenhoehe.people.Click;
import org.augenhoehe.platform.security.Role;
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
        assertThat(some.html(voter, vote)).contains("Deine Stimme liegt in der Urne", "Stimme ändern", "Neu abstimmen");
        some.cast(vote, voter, "2");
        assertThat(ballots(vote)).isEqualTo(1);
        some.end(vote);
        assertThat(some.html(voter, vote)).contains("„Freitag“, bei einer Stimme");
    }

    @Test
    void anEmptyPressTakesNoVoteAwayUntilItIsSaidToBeMeant() throws Exception {
        var vote = some.running(Kind.APPROVAL, 1, 0, Map.of());
        var voter = vote.others().getFirst();
        assertThat(some.html(voter, vote)).doesNotContain("leeren Stimmzettel");
        some.cast(vote, voter, "2");
        var empty = click.send(voter, vote.path() + "/stimme", Map.of());
        assertThat(empty.getStatus()).isEqualTo(422);
        assertThat(empty.getContentAsString())
                .contains("Deine Stimme von vorher zählt weiter", "Ich gebe einen leeren Stimmzettel ab.")
                .containsPattern("<details class=\"changes\" open>\\s*<summary>Stimme ändern");
        assertThat(click.send(vote.host(), vote.path() + "/stimme", Map.of("tick", ""))
                        .getStatus())
                .isEqualTo(422);
        assertThat(click.send(vote.host(), vote.path() + "/stimme", Map.of("blank", "true"))
                        .getStatus())
                .isEqualTo(303);
        assertThat(ballots(vote)).isEqualTo(2);
        some.end(vote);
        assertThat(some.html(voter, vote)).contains("„Freitag“, bei 2 Stimmen");
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

    /// All vote again and again around the very end, until they are told that it is too late: each one's last vote that
    /// was thanked for counts, and nothing else.
    @Test
    void inTheLastSecondEveryVoteThatWasThankedForCounts() throws Exception {
        var vote = some.running(Kind.APPROVAL, 11, 0, Map.of());
        var begun = new CountDownLatch(vote.others().size() - 1);
        var over = new CountDownLatch(1);
        try (var people = Executors.newFixedThreadPool(vote.others().size())) {
            var late = people.submit(() -> {
                over.await();
                return lastThanked(vote, vote.others().getLast(), over, begun);
            });
            var answers = vote.others().subList(0, 10).stream()
                    .map(voter -> people.submit(() -> lastThanked(vote, voter, over, begun)))
                    .toList();
            assertThat(begun.await(60, TimeUnit.SECONDS)).isTrue();
            db.sql("update undertakings.step set closes_at = now() + interval '300 milliseconds' where id = :id")
                    .param("id", vote.step().id())
                    .update();
            var counts = new TreeMap<String, Integer>();
            for (var answer : answers) {
                counts.merge(answer.get(), 1, Integer::sum);
            }
            assertThat(late.get()).as("whoever comes after that").isEmpty();
            assertThat(click.send(vote.host(), vote.closing()).getStatus()).isEqualTo(303);
            var outcome = outcome(vote);
            assertThat(outcome.ballots()).isEqualTo(10);
            for (var option : List.of("1", "2")) {
                assertThat(outcome.figures().get(option).getFirst().intValue())
                        .as("option %s", option)
                        .isEqualTo(counts.getOrDefault(option, 0));
            }
        }
    }

    /// @return what this person chose the last time that they were thanked; empty where they never were
    private String lastThanked(Vote vote, SignedIn voter, CountDownLatch over, CountDownLatch begun) throws Exception {
        var thanked = "";
        for (int i = 0; ; i++) {
            var choice = i % 2 == 0 ? "1" : "2";
            if (some.cast(vote, voter, choice) != 303) {
                over.countDown();
                return thanked;
            }
            if (thanked.isEmpty()) {
                begun.countDown();
            }
            thanked = choice;
            TimeUnit.MILLISECONDS.sleep(20);
        }
    }

    @Test
    void theSealStandsInTheAuditLog() throws Exception {
        var vote = some.running(Kind.APPROVAL, 1, 0, Map.of());
        some.cast(vote, vote.host(), "1");
        some.end(vote);
        assertThat(db.sql("""
                select e.reason from platform.audit_entry e join platform.audit_key k on k.pseudonym = e.about
                where e.act = 'vote.sealed' and k.id = :step
                """)
                        .param("step", vote.step().id())
                        .query(String.class)
                        .list())
                .containsExactly(db.sql("select seal from participation.paper where step = :step")
                        .param("step", vote.step().id())
                        .query(String.class)
                        .single());
        var operator = somebody.named("Betrieb", Role.OPERATOR);
        assertThat(click.look(operator, "/betrieb/protokoll").getContentAsString())
                .contains("Urne ausgezählt und versiegelt");
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

    private Outcome outcome(Vote vote) throws Exception {
        return switch (Recount.of(some.box(vote))) {
            case Recount.Finding.Same same -> same.outcome();
            case Recount.Finding other -> throw new AssertionError(other);
        };
    }

    private int ballots(Vote vote) {
        return db.sql("select count(*) from participation.ballot where step = :step")
                .param("step", vote.step().id())
                .query(Integer.class)
                .single();
    }
}
