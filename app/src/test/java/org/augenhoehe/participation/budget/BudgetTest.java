package org.augenhoehe.participation.budget;

import java.util.List;
import java.util.Map;
import java.util.UUID;

import org.augenhoehe.CountedQueries;
import org.augenhoehe.PlatformTest;
import org.augenhoehe.Somebody;
import org.augenhoehe.Somebody.SignedIn;
import org.augenhoehe.participation.decision.Kind;
import org.augenhoehe.participation.decision.SomeDecision;
import org.augenhoehe.participation.decision.SomeDecision.Vote;
import org.augenhoehe.participation.decision.box.Recount;
import org.augenhoehe.people.Click;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.dao.DataIntegrityViolationException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.MockMvc;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.augenhoehe.FormToken.formToken;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;

/// People share out money: what is fixed stays, every ballot counts once, and every project says why.
@PlatformTest
class BudgetTest {
    @Autowired
    SomeBudget budgets;

    @Autowired
    SomeDecision decisions;

    @Autowired
    Somebody somebody;

    @Autowired
    Click click;

    @Autowired
    JdbcClient db;

    @Autowired
    MockMvc mvc;

    @Autowired
    CountedQueries queries;

    @Test
    void afterTheEndEveryProjectSaysWhyAndBothRulesStandSideBySide() throws Exception {
        var vote = budgets.running(5, 5, SomeBudget.rule(BallotForm.APPROVAL, CountingRule.SHARES_ADD1U));
        for (int i = 0; i < 5; i++) {
            tick(vote, vote.others().get(i), "1", "2");
        }
        tick(vote, vote.host(), "1");
        for (int i = 5; i < 10; i++) {
            tick(vote, vote.others().get(i), "3");
        }
        assertThat(decisions.html(vote.host(), vote)).doesNotContain("Zwei Regeln nebeneinander");
        decisions.end(vote);
        assertThat(decisions.html(vote.host(), vote))
                .contains(
                        "2 Projekte von 4 bekommen Geld, zusammen 900\u00a0€ von 1.000\u00a0€. Abgestimmt haben 11 Menschen.",
                        "Zwei Regeln nebeneinander",
                        "Gleiche Anteile, der Rest nach Stimmen (gilt)",
                        "6 Menschen zahlen je 100\u00a0€ aus dem eigenen Anteil.",
                        "5 Menschen zahlen je 60\u00a0€ aus dem eigenen Anteil.",
                        "Niemand hat es gewählt.",
                        "Stadtteil: Nord",
                        "Nutzer:innen",
                        "Zusage machen");
        assertThat(click.look("/vorhaben/" + vote.undertaking() + "/verlauf").getContentAsString())
                .contains("Geld bekommen: „Rutsche“, „Rampe“");
        assertThat(Recount.of(decisions.box(vote))).isInstanceOf(Recount.Finding.Same.class);
    }

    @Test
    void whatGotMoneyStandsOnTheThreadAndACommitmentCanBeMadeOfIt() throws Exception {
        var vote = budgets.running(1, 0, SomeBudget.rule(BallotForm.APPROVAL, CountingRule.GREEDY));
        tick(vote, vote.others().getFirst(), "3");
        decisions.end(vote);
        var project = db.sql("select id from participation.budget_project where step = :step and funded")
                .param("step", vote.step().id())
                .query(UUID.class)
                .single();
        assertThat(click.look("/faden/" + vote.step().id()).getContentAsString())
                .contains("Rampe");
        assertThat(click.look(vote.host(), "/zusagen/neu/" + project).getContentAsString())
                .contains("Rampe");
    }

    @Test
    void pointsAreSpreadAndTooManyAreRefusedWithAReason() throws Exception {
        var vote = budgets.running(1, 0, SomeBudget.rule(BallotForm.POINTS, CountingRule.GREEDY));
        var voter = vote.others().getFirst();
        var many = click.send(voter, vote.path() + "/stimme", Map.of("give-1", "4", "give-2", "2"));
        assertThat(many.getStatus()).isEqualTo(422);
        assertThat(many.getContentAsString()).contains("Das sind zu viele Punkte (6 &gt; 5)");
        assertThat(click.send(voter, vote.path() + "/stimme", Map.of("give-1", "1", "give-4", "4"))
                        .getStatus())
                .isEqualTo(303);
        decisions.end(vote);
        assertThat(decisions.html(voter, vote))
                .contains("4 Punkte von einem Menschen", "2 Projekte von 4 bekommen Geld");
    }

    @Test
    void aRankingTakesOnlySoManyPlaces() throws Exception {
        var vote = budgets.running(1, 0, with(SomeBudget.rule(BallotForm.RANKED, CountingRule.GREEDY), "most", "2"));
        var voter = vote.others().getFirst();
        assertThat(click.send(voter, vote.path() + "/stimme", Map.of("give-1", "1", "give-2", "2", "give-3", "3"))
                        .getStatus())
                .isEqualTo(422);
        assertThat(click.send(voter, vote.path() + "/stimme", Map.of("give-1", "1", "give-2", "1"))
                        .getStatus())
                .isEqualTo(422);
        assertThat(click.send(voter, vote.path() + "/stimme", Map.of("give-4", "1", "give-3", "2"))
                        .getStatus())
                .isEqualTo(303);
        decisions.end(vote);
        assertThat(decisions.html(voter, vote)).contains("2 Punkte von einem Menschen", "ein Punkt von einem Menschen");
    }

    @Test
    void onceFixedTheDatabaseKeepsMoneyRuleAndCosts() throws Exception {
        var vote = budgets.running(1, 0, SomeBudget.rule(BallotForm.APPROVAL, CountingRule.SHARES_ADD1U));
        for (var change : List.of(
                "update participation.paper set money = money + 1 where step = :step",
                "update participation.paper set counting = 'GREEDY' where step = :step",
                "update participation.paper set form = 'POINTS' where step = :step",
                "update participation.option set cents = 1 where step = :step",
                "update participation.option set district = 'Ost' where step = :step")) {
            assertThatThrownBy(
                            () -> db.sql(change).param("step", vote.step().id()).update())
                    .as(change)
                    .isInstanceOf(DataIntegrityViolationException.class)
                    .hasMessageContaining("what was fixed before the vote stays");
        }
        assertThat(click.look(vote.host(), vote.path() + "/budget").getStatus()).isEqualTo(303);
        assertThat(click.send(
                                vote.host(),
                                vote.path() + "/budget",
                                with(SomeBudget.rule(BallotForm.POINTS, CountingRule.GREEDY), "money", "9"))
                        .getContentAsString())
                .contains("Der Zettel steht fest");
    }

    @Test
    void theResultStays() throws Exception {
        var vote = budgets.running(1, 0, SomeBudget.rule(BallotForm.APPROVAL, CountingRule.GREEDY));
        decisions.end(vote);
        assertThat(decisions.html(vote.host(), vote)).contains("Kein Projekt bekommt Geld. Abgestimmt hat niemand.");
        assertThatThrownBy(() -> db.sql("update participation.budget_result set told = '{}' where step = :step")
                        .param("step", vote.step().id())
                        .update())
                .isInstanceOf(DataIntegrityViolationException.class);
    }

    @Test
    void hostsReadWhatIsWrongAndWhatTheyTypedStays() throws Exception {
        var vote = budgets.draft(1, 0);
        var path = vote.path() + "/budget";
        for (var cost : List.of("viel", "-5", "0", "1e9", "99999999999999", "")) {
            var answer = click.send(vote.host(), path + "/projekte", Map.of("title", "Ein Baum", "cost", cost));
            assertThat(answer.getStatus()).as(cost).isEqualTo(422);
            assertThat(answer.getContentAsString()).contains("Nenne die Kosten in Euro", "Ein Baum");
        }
        var money = click.send(
                vote.host(), path, with(SomeBudget.rule(BallotForm.APPROVAL, CountingRule.GREEDY), "money", "tausend"));
        assertThat(money.getStatus()).isEqualTo(422);
        assertThat(money.getContentAsString()).contains("Nenne die Summe in Euro", "tausend");
        assertThat(budgetsFixed(vote)).isFalse();
        budgets.add(vote, "Ein Baum", "1.234,50\u00a0€", "");
        assertThat(click.look(vote.host(), path).getContentAsString()).contains("1.234,50\u00a0€");
        budgets.add(vote, "Eine Bank", "300", "");
        assertThat(click.send(vote.host(), path + "/festlegen").getStatus()).isEqualTo(303);
        assertThat(budgetsFixed(vote)).as("without money").isFalse();
    }

    @Test
    void whoDoesNotHostWritesNoBudget() throws Exception {
        var vote = budgets.draft(1, 0);
        var path = vote.path() + "/budget";
        for (SignedIn other : List.of(vote.others().getFirst(), somebody.plain())) {
            assertThat(click.look(other, path).getStatus()).isEqualTo(403);
            assertThat(click.send(other, path, SomeBudget.rule(BallotForm.APPROVAL, CountingRule.GREEDY))
                            .getStatus())
                    .isEqualTo(403);
            assertThat(click.send(other, path + "/projekte", Map.of("title", "x", "cost", "1"))
                            .getStatus())
                    .isEqualTo(403);
            assertThat(click.send(other, path + "/projekte/1/streichen").getStatus())
                    .isEqualTo(403);
            assertThat(click.send(other, path + "/festlegen").getStatus()).isEqualTo(403);
        }
    }

    @Test
    void whoIsNotOnTheRollDoesNotVote() throws Exception {
        var vote = budgets.running(1, 0, SomeBudget.rule(BallotForm.APPROVAL, CountingRule.GREEDY));
        assertThat(tick(vote, somebody.plain(), "1")).isEqualTo(422);
    }

    @Test
    void theFileOfAVoteCountsAgainElsewhere() throws Exception {
        var vote = budgets.running(5, 0, SomeBudget.rule(BallotForm.APPROVAL, CountingRule.SHARES_ADD1U));
        for (var voter : vote.others()) {
            tick(vote, voter, "1", "3");
        }
        decisions.end(vote);
        var file = click.look(vote.path() + "/budget.pb");
        assertThat(file.getStatus()).isEqualTo(200);
        assertThat(file.getContentAsString())
                .contains("vote_type;approval", "rule;equalshares/add1u", "num_votes;5", "1;600;Rutsche;;Nord;5;1");
    }

    @Test
    void whereFewVotedNoBallotIsHandedOut() throws Exception {
        var vote = budgets.running(1, 0, SomeBudget.rule(BallotForm.APPROVAL, CountingRule.GREEDY));
        tick(vote, vote.others().getFirst(), "1");
        decisions.end(vote);
        assertThat(click.look(vote.path() + "/budget.pb").getStatus()).isEqualTo(404);
        assertThat(decisions.html(vote.host(), vote)).doesNotContain("budget.pb");
    }

    @Test
    void thePageCostsTheSameForOneVoteAndForMany() throws Exception {
        var few = budgets.running(1, 0, SomeBudget.rule(BallotForm.APPROVAL, CountingRule.GREEDY));
        var many = budgets.running(7, 0, SomeBudget.rule(BallotForm.APPROVAL, CountingRule.GREEDY));
        for (var voter : many.others()) {
            tick(many, voter, "1", "2", "3");
        }
        decisions.end(few);
        decisions.end(many);
        assertThat(queries.during(() -> click.look(many.path())))
                .isEqualTo(queries.during(() -> click.look(few.path())));
    }

    private boolean budgetsFixed(Vote vote) {
        return db.sql("""
                        select exists (select from participation.paper where step = :step and kind = :kind
                            and fixed_at is not null)
                        """)
                .param("step", vote.step().id())
                .param("kind", Kind.BUDGET.name())
                .query(Boolean.class)
                .single();
    }

    private int tick(Vote vote, SignedIn voter, String... projects) throws Exception {
        return mvc.perform(post(vote.path() + "/stimme")
                        .cookie(voter.session())
                        .with(formToken())
                        .param("tick", projects))
                .andReturn()
                .getResponse()
                .getStatus();
    }

    private static Map<String, String> with(Map<String, String> rule, String field, String value) {
        rule.put(field, value);
        return rule;
    }
}
