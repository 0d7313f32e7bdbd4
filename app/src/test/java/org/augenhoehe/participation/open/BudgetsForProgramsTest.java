package org.augenhoehe.participation.open;

import org.augenhoehe.CountedQueries;
import org.augenhoehe.PlatformTest;
import org.augenhoehe.Somebody.SignedIn;
import org.augenhoehe.api.Program;
import org.augenhoehe.participation.budget.BallotForm;
import org.augenhoehe.participation.budget.CountingRule;
import org.augenhoehe.participation.budget.SomeBudget;
import org.augenhoehe.participation.decision.SomeDecision;
import org.augenhoehe.participation.decision.SomeDecision.Vote;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.MockMvc;

import static org.assertj.core.api.Assertions.assertThat;
import static org.augenhoehe.FormToken.formToken;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;

/// Programs read what came of a budget: by both rules, and why.
@PlatformTest
class BudgetsForProgramsTest {
    @Autowired
    Program program;

    @Autowired
    SomeBudget budgets;

    @Autowired
    SomeDecision decisions;

    @Autowired
    MockMvc mvc;

    @Autowired
    CountedQueries queries;

    @Test
    void nothingIsReadBeforeTheEndAndThenBothRulesWithTheirReasons() throws Exception {
        var vote = budgets.running(5, 5, SomeBudget.rule(BallotForm.APPROVAL, CountingRule.SHARES_ADD1U));
        for (int i = 0; i < 5; i++) {
            tick(vote, vote.others().get(i), "1", "2");
        }
        tick(vote, vote.host(), "1");
        for (int i = 5; i < 10; i++) {
            tick(vote, vote.others().get(i), "3");
        }
        assertThat(program.all("budgets", "?undertaking=" + vote.undertaking())).isEmpty();
        assertThat(program.status("/budgets/" + vote.step().id())).isEqualTo(404);
        decisions.end(vote);
        var budget = program.only("budgets", "undertaking", vote.undertaking());
        assertThat(budget.get("id").stringValue()).isEqualTo(vote.step().id().toString());
        assertThat(budget.get("money").decimalValue()).isEqualByComparingTo("1000");
        assertThat(budget.get("voters").intValue()).isEqualTo(11);
        assertThat(budget.at("/counted/rule").stringValue()).isEqualTo("SHARES_ADD1U");
        assertThat(budget.at("/counted/funded").valueStream().map(one -> one.stringValue()))
                .containsExactlyInAnyOrder("1", "3");
        assertThat(budget.at("/counted/spent").decimalValue()).isEqualByComparingTo("900");
        assertThat(budget.at("/beside/rule").stringValue()).isEqualTo("GREEDY");
        assertThat(budget.get("elsewhere").booleanValue()).isFalse();
        assertThat(budget.get("published").isNull()).isTrue();
        var slide = budget.at("/projects/0");
        assertThat(slide.get("cost").decimalValue()).isEqualByComparingTo("600");
        assertThat(slide.get("district").stringValue()).isEqualTo("Nord");
        assertThat(slide.at("/counted/because").stringValue()).isEqualTo("funded.by-shares");
        assertThat(slide.at("/counted/people").intValue()).isEqualTo(6);
        assertThat(slide.at("/counted/amount").decimalValue()).isEqualByComparingTo("100");
        assertThat(program.read("/things/" + slide.get("thing").stringValue())
                        .get("title")
                        .stringValue())
                .isEqualTo("Rutsche");
        var tools = budget.at("/projects/3");
        assertThat(tools.at("/counted/funded").booleanValue()).isFalse();
        assertThat(tools.at("/counted/because").stringValue()).isEqualTo("missing.nobody");
        assertThat(tools.get("thing").isNull()).isTrue();
    }

    @Test
    void groupsOfFewerThanFiveAreNotToldAndNobodyIsNamed() throws Exception {
        var vote = budgets.running(6, 2, SomeBudget.rule(BallotForm.APPROVAL, CountingRule.GREEDY));
        for (var voter : vote.others()) {
            tick(vote, voter, "1");
        }
        decisions.end(vote);
        var budget = program.only("budgets", "undertaking", vote.undertaking());
        assertThat(budget.at("/counted/groups").valueStream())
                .allSatisfy(group -> assertThat(group.get("voters").intValue()).isGreaterThanOrEqualTo(5));
        var said = budget.toString();
        for (var voter : vote.others()) {
            assertThat(said).doesNotContain(voter.name(), voter.id().toString());
        }
    }

    @Test
    void manyBudgetsCostAsMuchAsOne() throws Exception {
        for (int i = 0; i < 3; i++) {
            decisions.end(budgets.running(1, 0, SomeBudget.rule(BallotForm.POINTS, CountingRule.GREEDY)));
        }
        assertThat(program.all("budgets", "?limit=2")).hasSizeGreaterThanOrEqualTo(3);
        var few = queries.during(() -> program.ask("/budgets?limit=1"));
        assertThat(queries.during(() -> program.ask("/budgets?limit=200"))).isEqualTo(few);
    }

    private void tick(Vote vote, SignedIn voter, String... projects) throws Exception {
        var sent = mvc.perform(post(vote.path() + "/stimme")
                        .cookie(voter.session())
                        .with(formToken())
                        .param("tick", projects))
                .andReturn()
                .getResponse();
        assertThat(sent.getStatus()).isEqualTo(303);
    }
}
