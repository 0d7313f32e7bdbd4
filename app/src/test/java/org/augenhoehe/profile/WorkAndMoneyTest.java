package org.augenhoehe.profile;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Map;
import java.util.UUID;

import org.augenhoehe.PlatformTest;
import org.augenhoehe.Somebody;
import org.augenhoehe.Somebody.SignedIn;
import org.augenhoehe.commitments.SomeCommitments;
import org.augenhoehe.participation.budget.BallotForm;
import org.augenhoehe.participation.budget.CountingRule;
import org.augenhoehe.participation.budget.SomeBudget;
import org.augenhoehe.participation.decision.SomeDecision;
import org.augenhoehe.participation.tasks.SomeTasks;
import org.augenhoehe.people.Click;
import org.augenhoehe.people.StandingKind;
import org.augenhoehe.undertakings.SomeUndertaking;
import org.augenhoehe.undertakings.Step;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

import static org.assertj.core.api.Assertions.assertThat;

/// The profile counts the hours that people gave, and says how many euros were decided on.
@PlatformTest
class WorkAndMoneyTest {
    private static final int YEAR = LocalDate.now(Step.ZONE).getYear();

    @Autowired
    Somebody somebody;

    @Autowired
    SomeUndertaking some;

    @Autowired
    SomeTasks tasks;

    @Autowired
    SomeBudget budgets;

    @Autowired
    SomeDecision decisions;

    @Autowired
    SomeCommitments commitments;

    @Autowired
    Click click;

    @Autowired
    JdbcClient db;

    private SignedIn host;

    @BeforeEach
    void somebodyHosts() {
        host = somebody.plain();
    }

    @Test
    void unpaidHoursOfFiveUsersAreToldThoseOfFourProfessionalsAreNot() throws Exception {
        var step = tasks.open(host);
        var task = tasks.add(host, step, Map.of("wanted", "9"));
        give(step, task, 5, StandingKind.SERVICE_USER, false);
        assertThat(download(step.undertaking())).contains("UNPAID,DELIVER,USERS," + YEAR + ",5,450");
        give(step, task, 4, StandingKind.PROFESSIONAL, true);
        assertThat(download(step.undertaking()))
                .contains("UNPAID,DELIVER,USERS," + YEAR + ",5,450")
                .doesNotContain("PAID,DELIVER,STAFF");
        give(step, task, 1, StandingKind.PROFESSIONAL, true);
        assertThat(download(step.undertaking())).contains("\nPAID,DELIVER,STAFF," + YEAR + ",5,450");
    }

    @Test
    void whatModerationHidIsNoWork() throws Exception {
        var step = tasks.open(host);
        var task = tasks.add(host, step, Map.of("wanted", "9"));
        give(step, task, 5, StandingKind.SERVICE_USER, false);
        db.sql("update participation.shared_task set hidden_at = now() where id = :id")
                .param("id", SomeTasks.id(task))
                .update();
        assertThat(download(step.undertaking())).doesNotContain("UNPAID");
    }

    @Test
    void aPromiseOutOfABudgetSaysHowManyEurosWereDecidedOnForIt() throws Exception {
        var vote = budgets.running(5, 5, SomeBudget.rule(BallotForm.APPROVAL, CountingRule.GREEDY));
        for (var voter : vote.others()) {
            click.send(voter, vote.path() + "/stimme", Map.of("tick", "1"));
        }
        click.send(vote.host(), vote.path() + "/stimme", Map.of("tick", "3"));
        decisions.end(vote);
        commitments.promise(vote.host(), project(vote.step().id(), "1"), Map.of());
        assertThat(click.look("/vorhaben/" + vote.undertaking() + "/profil").getContentAsString())
                .contains("In 1 Abstimmung über Geld wurden zusammen 900,00 Euro verteilt.")
                .containsPattern("Dafür entschieden</dt>\\s*<dd>600,00 Euro")
                .as("the sides of a budget are no veto")
                .containsPattern("Ein Veto hatten</dt>\\s*<dd>niemand")
                .containsPattern("Abstimmen konnten</dt>\\s*<dd>11 Menschen");
    }

    private void give(Step step, String task, int people, StandingKind standing, boolean paid) throws Exception {
        var all = new ArrayList<SignedIn>();
        for (int i = 0; i < people; i++) {
            all.add(some.participant(step.undertaking(), standing, host));
        }
        for (var person : all) {
            assertThat(tasks.give(person, task, 0, "1,5", paid).getStatus()).isEqualTo(303);
        }
    }

    private String download(UUID undertaking) throws Exception {
        return click.look("/vorhaben/" + undertaking + "/profil.csv").getContentAsString();
    }

    private UUID project(UUID step, String number) {
        return db.sql("select id from participation.budget_project where step = :step and number = :number")
                .param("step", step)
                .param("number", number)
                .query(UUID.class)
                .single();
    }
}
