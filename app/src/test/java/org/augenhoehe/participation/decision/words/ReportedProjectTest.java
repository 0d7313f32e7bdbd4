package org.augenhoehe.participation.decision.words;

import java.util.Map;
import java.util.UUID;

import org.augenhoehe.PlatformTest;
import org.augenhoehe.Somebody.SignedIn;
import org.augenhoehe.participation.budget.BallotForm;
import org.augenhoehe.participation.budget.CountingRule;
import org.augenhoehe.participation.budget.SomeBudget;
import org.augenhoehe.participation.decision.SomeDecision;
import org.augenhoehe.participation.decision.SomeDecision.Vote;
import org.augenhoehe.people.Click;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.MockMvc;

import static org.assertj.core.api.Assertions.assertThat;
import static org.augenhoehe.FormToken.formToken;
import static org.augenhoehe.participation.decision.words.SomeReported.HIDDEN;
import static org.augenhoehe.participation.decision.words.SomeReported.assertSame;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;

/// Words of projects, and of the versions of a proposal, are reported and hidden as those of options.
@PlatformTest
class ReportedProjectTest {
    private static final String WORSE = "Weil sie allen den Abend verderben.";

    /// Of one test only: lists show what the others brought in.
    private final String ugly = "Die Nörgelliesen " + UUID.randomUUID() + " ausladen";

    @Autowired
    SomeReported reported;

    @Autowired
    SomeDecision some;

    @Autowired
    SomeBudget budgets;

    @Autowired
    Click click;

    @Autowired
    MockMvc mvc;

    @Autowired
    JdbcClient db;

    @Test
    void whatHostsAreStillWritingIsNotThereToReport() throws Exception {
        var vote = budgets.draft(1, 0);
        budgets.add(vote, ugly, "300", "");
        assertThat(click.look("/melden/moeglichkeit/" + reported.option(vote, 1))
                        .getStatus())
                .isEqualTo(404);
    }

    @Test
    void aHiddenProjectOfABudgetIsNotReadAnywhereAndKeepsItsMoney() throws Exception {
        var vote = budgets.draft(5, 0);
        budgets.add(vote, "Rutsche", "600", "Nord");
        click.send(
                vote.host(),
                vote.path() + "/budget/projekte",
                Map.of("title", ugly, "about", WORSE, "cost", "300", "district", "Querulantenviertel"));
        click.send(
                vote.host(), vote.path() + "/budget", SomeBudget.rule(BallotForm.APPROVAL, CountingRule.SHARES_ADD1U));
        click.send(vote.host(), vote.path() + "/budget/festlegen");
        assertThat(reported.look(vote.path()))
                .contains(ugly, WORSE, "/melden/moeglichkeit/" + reported.option(vote, 2));
        for (var voter : vote.others()) {
            tick(vote, voter, "1", "2");
        }
        some.end(vote);
        var node = db.sql("select id from participation.budget_project where step = :step and number = '2'")
                .param("step", vote.step().id())
                .query(UUID.class)
                .single();
        var places = new String[] {
            vote.path(),
            vote.path() + "/urne.txt",
            vote.path() + "/budget.pb",
            "/vorhaben/" + vote.undertaking(),
            "/vorhaben/" + vote.undertaking() + "/verlauf",
            "/faden/" + vote.step().id(),
            "/faden/" + node,
            "/aktuelles/vorhaben/" + vote.undertaking() + ".atom",
            "/api/1/budgets/" + vote.step().id(),
            "/api/1/results/" + vote.step().id(),
            "/api/1/steps/" + vote.step().id(),
            "/api/1/things/" + node,
        };
        for (var place : places) {
            assertThat(reported.look(place)).as(place).contains(ugly);
        }
        assertThat(reported.look("/suche?q=Nörgelliesen")).contains(vote.path() + "#projekt-2");
        var before = some.box(vote);
        reported.hide(vote, reported.option(vote, 2));
        for (var place : places) {
            assertThat(reported.look(place)).as(place).doesNotContain(ugly, WORSE, "Querulantenviertel");
        }
        assertThat(reported.look("/suche?q=Nörgelliesen")).doesNotContain(vote.path());
        assertThat(click.look(vote.host(), "/zusagen/neu/" + node).getContentAsString())
                .doesNotContain(ugly);
        assertThat(reported.look(vote.path())).contains(HIDDEN, "2 Projekte von 2 bekommen Geld, zusammen 900\u00a0€");
        assertThat(reported.look(vote.path() + "/budget.pb")).contains("2;300;" + HIDDEN + ";;;5;1");
        assertSame(before, some.box(vote));
        reported.showAgain(vote.host(), reported.option(vote, 2));
        for (var place : places) {
            assertThat(reported.look(place)).as(place).contains(ugly);
        }
        assertThat(reported.look("/suche?q=Nörgelliesen")).contains(vote.path() + "#projekt-2");
    }

    @Test
    void aHiddenWordingIsNotReadAnywhereAndTheRoundsGoOn() throws Exception {
        var vote = some.consent(5, Map.of("secret", "false"));
        assertThat(click.send(
                                vote.host(),
                                vote.path() + "/neufassen",
                                Map.of("round", "1", "wording", ugly, "integrates", ""))
                        .getStatus())
                .isEqualTo(303);
        var wording = db.sql("select id from participation.consent_round where step = :step")
                .param("step", vote.step().id())
                .query(UUID.class)
                .single();
        var history = "/vorhaben/" + vote.undertaking() + "/verlauf";
        assertThat(reported.look(vote.path()))
                .contains(ugly, "/melden/moeglichkeit/" + wording, "/melden/moeglichkeit/" + reported.option(vote, 1));
        assertThat(reported.look(history)).contains(ugly);
        reported.hide(vote, wording);
        assertThat(reported.look(vote.path())).contains(HIDDEN).doesNotContain(ugly);
        assertThat(reported.look(history)).contains(HIDDEN).doesNotContain(ugly);
        for (var voter : vote.others()) {
            click.send(voter, vote.path() + "/haltung", Map.of("round", "2", "stance", "CONSENTS", "reason", ""));
        }
        some.end(vote);
        assertThat(reported.look(vote.path()))
                .contains("Vereinbart im Konsent: „" + HIDDEN + "“.")
                .doesNotContain(ugly);
        reported.hide(vote, reported.option(vote, 1));
        assertThat(reported.look(vote.path())).doesNotContain("Dienstags kochen wir zusammen");
        var hidden = some.box(vote);
        assertThat(hidden).contains("Möglichkeit 1, 2.").doesNotContain(ugly, "Dienstags");
        reported.showAgain(vote.host(), wording);
        assertThat(reported.look(vote.path())).contains("Vereinbart im Konsent: „" + ugly + "“.");
        assertThat(reported.look(history)).contains(ugly).doesNotContain(HIDDEN);
        assertSame(hidden, some.box(vote));
    }

    private void tick(Vote vote, SignedIn voter, String... projects) throws Exception {
        mvc.perform(post(vote.path() + "/stimme")
                        .cookie(voter.session())
                        .with(formToken())
                        .param("tick", projects))
                .andReturn();
    }
}
