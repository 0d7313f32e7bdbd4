package org.augenhoehe.participation.decision;

import java.util.Map;

import org.augenhoehe.PlatformTest;
import org.augenhoehe.Somebody.SignedIn;
import org.augenhoehe.participation.decision.SomeDecision.Vote;
import org.augenhoehe.people.Click;
import org.augenhoehe.people.assistance.SomeAssistance;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

import static org.assertj.core.api.Assertions.assertThat;

/// Nobody assists in a secret ballot unless the person confirms, then and there, that it is their will.
@PlatformTest
class AssistedVoteTest {
    @Autowired
    SomeDecision some;

    @Autowired
    SomeAssistance assistance;

    @Autowired
    Click click;

    @Autowired
    JdbcClient db;

    @Test
    void withoutAPinNothingIsCast() throws Exception {
        var vote = some.running(Kind.APPROVAL, 1, 0, Map.of());
        var person = vote.others().getFirst();
        var helper = assistance.helperOf(person);
        assertThat(some.html(helper, vote)).contains("noch ist keine festgelegt");
        assertThat(some.cast(vote, helper, "1")).isEqualTo(422);
        assertThat(ballots(vote)).isZero();
        assertThat(assistance.done(person)).isEmpty();
        assertThat(assistance.refused(person)).containsExactly("decision.act.vote");
        assertThat(assistance.told(person)).isOne();
    }

    @Test
    void withTheRightPinItIsCast() throws Exception {
        var vote = some.running(Kind.APPROVAL, 1, 0, Map.of());
        var person = vote.others().getFirst();
        assistance.choosePin(person);
        var helper = assistance.helperOf(person);
        assertThat(some.html(helper, vote)).contains("name=\"pin\"", "auch den Beleg");
        assertThat(cast(vote, helper, SomeAssistance.PIN)).isEqualTo(303);
        assertThat(ballots(vote)).isOne();
        assertThat(assistance.done(person)).containsExactly("decision.act.vote");
    }

    @Test
    void aWrongPinCastsNothingAndStandsInTheList() throws Exception {
        var vote = some.running(Kind.APPROVAL, 1, 0, Map.of());
        var person = vote.others().getFirst();
        assistance.choosePin(person);
        assertThat(cast(vote, assistance.helperOf(person), "739154")).isEqualTo(422);
        assertThat(ballots(vote)).isZero();
        assertThat(assistance.refused(person)).containsExactly("decision.act.vote");
    }

    @Test
    void aSecondVoteIsRefusedLoggedAndTold() throws Exception {
        var vote = some.running(Kind.APPROVAL, 1, 0, Map.of());
        var person = vote.others().getFirst();
        assistance.choosePin(person);
        some.cast(vote, person, "1");
        var before = ballot(vote);
        var helper = assistance.helperOf(person);
        assertThat(some.cast(vote, helper, "2")).isEqualTo(422);
        assertThat(ballots(vote)).isOne();
        assertThat(ballot(vote)).isEqualTo(before);
        assertThat(assistance.refused(person)).containsExactly("decision.act.vote");
        assertThat(assistance.told(person)).isOne();
    }

    @Test
    void ofASecretVoteOnlyTheStepAndTheDayAreTakenDown() throws Exception {
        var vote = some.running(Kind.APPROVAL, 1, 0, Map.of());
        var person = vote.others().getFirst();
        assistance.choosePin(person);
        cast(vote, assistance.helperOf(person), SomeAssistance.PIN);
        var acts = db.sql("""
                select path = :path and leads_to = :path and day_only
                    and acted_at = date_trunc('day', acted_at, 'Europe/Berlin') and substr(cast(id as text), 15, 1) = '4'
                from people.assisted_act where person = :person
                """)
                .param("path", vote.path())
                .param("person", person.id())
                .query(Boolean.class)
                .list();
        assertThat(acts).containsExactly(true);
    }

    @Test
    void aSecretObjectionIsConfirmedToo() throws Exception {
        var vote = some.consent(1, Map.of("secret", "true"));
        var person = vote.others().getFirst();
        assistance.choosePin(person);
        var helper = assistance.helperOf(person);
        var typed = Map.of("stance", "AGREES", "reason", "", "round", "1");
        assertThat(click.send(helper, vote.path() + "/haltung", typed).getStatus())
                .isEqualTo(422);
        assertThat(db.sql("select count(*) from participation.consent_answer where step = :step")
                        .param("step", vote.step().id())
                        .query(Integer.class)
                        .single())
                .isZero();
    }

    private int cast(Vote vote, SignedIn voter, String pin) throws Exception {
        return click.send(voter, vote.path() + "/stimme", Map.of("tick", "1", "pin", pin))
                .getStatus();
    }

    private int ballots(Vote vote) {
        return db.sql("select count(*) from participation.ballot where step = :step")
                .param("step", vote.step().id())
                .query(Integer.class)
                .single();
    }

    private String ballot(Vote vote) {
        return db.sql("select cast(b as text) from participation.ballot b where step = :step")
                .param("step", vote.step().id())
                .query(String.class)
                .single();
    }
}
