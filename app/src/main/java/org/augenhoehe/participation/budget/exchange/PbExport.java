package org.augenhoehe.participation.budget.exchange;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import org.augenhoehe.methods.budget.Election;
import org.augenhoehe.methods.budget.Pabulib;
import org.augenhoehe.methods.budget.Project;
import org.augenhoehe.participation.budget.BallotForm;
import org.augenhoehe.participation.budget.CountingRule;
import org.augenhoehe.participation.budget.count.BudgetResult;
import org.augenhoehe.participation.budget.count.HouseElection;
import org.augenhoehe.participation.decision.box.Cast;
import org.augenhoehe.participation.decision.way.Terms;
import org.augenhoehe.undertakings.Step;

/// A vote of this house as a file of the library: what the published box says, in its words.
record PbExport(Step step, Terms terms, Terms.Budget budget, BudgetResult result) {

    Pabulib of(List<Cast> casts) {
        var election = HouseElection.of(terms, casts, Map.of());
        var listed =
                result.projects().stream().map(line -> project(election, line)).toList();
        var told = new Election(election.budget(), election.kind(), election.ranks(), listed, election.ballots());
        var votes = new ArrayList<>(List.of("voter_id", "vote"));
        if (election.kind().hasPoints()) {
            votes.add("points");
        }
        if (!terms.sides().isEmpty()) {
            votes.add("side");
        }
        return new Pabulib(
                meta(told),
                List.of("project_id", "cost", "name", "category", "neighborhood", "votes", "selected"),
                votes,
                told,
                List.of());
    }

    private Project project(Election election, BudgetResult.Line line) {
        var project = election.project(line.number());
        return new Project(
                project.id(),
                project.cost(),
                project.name(),
                Map.of(
                        "category",
                        line.category(),
                        "neighborhood",
                        line.district(),
                        "votes",
                        Long.toString(line.votes()),
                        "selected",
                        result.counted().funds(line.number()) ? "1" : "0"));
    }

    private Map<String, String> meta(Election election) {
        var meta = new LinkedHashMap<String, String>();
        meta.put("description", terms.question());
        meta.put("instance", Integer.toString(step.lastDay().getYear()));
        meta.put("num_projects", Integer.toString(election.projects().size()));
        meta.put("num_votes", Integer.toString(election.ballots().size()));
        meta.put(
                "budget",
                BigDecimal.valueOf(budget.cents(), 2).stripTrailingZeros().toPlainString());
        meta.put("vote_type", election.kind().word());
        meta.put("rule", rule());
        meta.put("date_begin", day(step.firstDay()));
        meta.put("date_end", day(step.lastDay()));
        meta.put("currency", "EUR");
        if (budget.form() == BallotForm.POINTS) {
            meta.put("max_sum_points", Integer.toString(terms.most()));
        } else if (budget.form() == BallotForm.RANKED) {
            meta.put("max_length", Integer.toString(terms.most()));
        }
        return meta;
    }

    /// The library's words are about what a project costs; by points it has none.
    private String rule() {
        var word = switch (budget.counting()) {
            case SHARES_ADD1U -> "equalshares/add1u";
            case SHARES_ADD1 -> "equalshares/add1";
            case SHARES -> "equalshares";
            case GREEDY -> "greedy";
        };
        var byPoints = budget.counting() != CountingRule.GREEDY && budget.form() != BallotForm.APPROVAL;
        return byPoints ? word + "/points" : word;
    }

    private static String day(LocalDate day) {
        return "%02d.%02d.%d".formatted(day.getDayOfMonth(), day.getMonthValue(), day.getYear());
    }
}
