package org.augenhoehe.participation.budget.count;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import org.augenhoehe.methods.budget.Election;
import org.augenhoehe.methods.budget.EqualShares;
import org.augenhoehe.methods.budget.Outcome;
import org.augenhoehe.methods.budget.Project;
import org.augenhoehe.methods.budget.Rule;
import org.augenhoehe.methods.budget.Statistics;
import org.augenhoehe.methods.budget.Utility;
import org.augenhoehe.methods.exact.Fraction;
import org.augenhoehe.participation.budget.CountingRule;

/// Counts an election and writes down what pages show of it.
public final class BudgetCount {
    private BudgetCount() {}

    /// @param columns of the ballots by which is told how voters fare
    /// @param areas columns of the projects by which is told where the money goes
    public static Ruling of(Election election, String name, Rule rule, List<String> columns, List<String> areas) {
        var outcome = rule.count(election);
        var because = new LinkedHashMap<String, Because>();
        var points = countsPoints(election, rule);
        outcome.reasons().forEach(reason -> because.put(reason.project(), Because.of(reason, points)));
        return new Ruling(
                name,
                outcome.funded(),
                outcome.spent().rounded(2),
                outcome.left().rounded(2),
                Because.plain(outcome.share()),
                because,
                outcome.ties().stream().map(tie -> tie.projects()).toList(),
                new Fares(election, outcome).by(columns),
                areas(election, outcome, areas));
    }

    private static boolean countsPoints(Election election, Rule rule) {
        return CountingRule.worth(election.kind()) == Utility.POINTS
                && (!(rule instanceof EqualShares shares) || shares.utility() == Utility.POINTS);
    }

    private static List<Area> areas(Election election, Outcome outcome, List<String> columns) {
        var areas = new ArrayList<Area>();
        for (var column : columns) {
            var found = Statistics.areas(election, outcome, column);
            if (found.size() > 1) {
                found.forEach((name, area) -> areas.add(new Area(
                        column,
                        name,
                        area.proposed(),
                        area.funded(),
                        area.spent().rounded(2))));
            }
        }
        return areas;
    }

    /// Every project with its votes and points.
    ///
    /// @param projects in the order in which they are shown
    public static List<BudgetResult.Line> lines(
            Election election, List<Project> projects, String district, String category) {
        var votes = new LinkedHashMap<String, Long>();
        var points = new LinkedHashMap<String, Fraction>();
        for (var ballot : election.ballots()) {
            for (int place = 0; place < ballot.projects().size(); place++) {
                var project = ballot.projects().get(place);
                votes.merge(project, 1L, Long::sum);
                points.merge(project, points(election, ballot.points(), place), Fraction::plus);
            }
        }
        return projects.stream()
                .map(project -> new BudgetResult.Line(
                        project.id(),
                        null,
                        project.name().isBlank() ? project.id() : project.name(),
                        project.cost().rounded(2),
                        project.more().getOrDefault(district, ""),
                        project.more().getOrDefault(category, ""),
                        votes.getOrDefault(project.id(), 0L),
                        points.getOrDefault(project.id(), Fraction.ZERO).rounded(2)))
                .toList();
    }

    private static Fraction points(Election election, List<Fraction> given, int place) {
        return switch (election.kind()) {
            case APPROVAL, CHOOSE_ONE -> Fraction.ONE;
            case ORDINAL -> Fraction.of(Math.max(0, election.ranks() - place));
            case CUMULATIVE, SCORING -> given.get(place);
        };
    }

    static BigDecimal euros(long cents) {
        return BigDecimal.valueOf(cents, 2);
    }

    /// Texts of a project under the column names that the result is told by.
    static Map<String, String> about(String district, String category) {
        return Map.of("district", district, "category", category);
    }
}
