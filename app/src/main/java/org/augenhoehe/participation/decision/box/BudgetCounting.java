package org.augenhoehe.participation.decision.box;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;

import org.augenhoehe.methods.ballot.Published;
import org.augenhoehe.methods.ballot.Sheet;
import org.augenhoehe.participation.budget.count.BudgetResult;
import org.augenhoehe.participation.budget.count.HouseElection;
import org.augenhoehe.participation.budget.count.SmallGroups;
import org.augenhoehe.participation.decision.box.Outcome.SideVoice;
import org.augenhoehe.participation.decision.box.Outcome.Verdict;
import org.augenhoehe.participation.decision.way.Terms;

/// Counts a budget. A side is only told of as many as cannot give anybody away; what the box publishes carries no other
/// side, so that whoever counts again gets the same.
public final class BudgetCounting {
    private static final int LEAST = 5;

    private BudgetCounting() {}

    /// The ballots with the sides that may be told.
    public static List<Cast> told(Collection<Cast> casts) {
        var bySide = casts.stream().collect(Collectors.groupingBy(Cast::side, TreeMap::new, Collectors.toList()));
        var told = new ArrayList<Cast>();
        SmallGroups.together(bySide, LEAST)
                .forEach((side, some) -> some.forEach(cast -> told.add(new Cast(cast.voter(), side, cast.says()))));
        return told;
    }

    static Counting of(Terms terms, Collection<Cast> casts) {
        var told = told(casts);
        var result = HouseElection.result(terms, told, Map.of());
        var sheets = Published.sheets(told.stream()
                .map(cast -> new Sheet<>(cast.side(), cast.says(), 1))
                .toList());
        var withheld = terms.secret() && Published.secret(sheets) instanceof Published.Withheld<String>;
        var lines = withheld || !terms.secret()
                ? List.<Counting.Line>of()
                : sheets.stream()
                        .map(sheet -> new Counting.Line(sheet.copies(), sheet.group(), sheet.choice()))
                        .toList();
        return new Counting(outcome(terms, told, result), lines, withheld);
    }

    private static Outcome outcome(Terms terms, List<Cast> told, BudgetResult result) {
        var counted = result.counted();
        var figures = new LinkedHashMap<String, List<Number>>();
        var places = new ArrayList<List<String>>();
        counted.funded().forEach(number -> places.add(List.of(number)));
        for (var line : result.projects()) {
            figures.put(line.number(), figures(line));
            if (!counted.funds(line.number())) {
                places.add(List.of(line.number()));
            }
        }
        return new Outcome(
                counted.funded().isEmpty() ? Verdict.NOTHING_CHOSEN : Verdict.DECIDED,
                counted.funded(),
                places,
                figures,
                told.size(),
                told.stream().filter(cast -> cast.says().length() <= 2).count(),
                sides(terms, told),
                terms.numbers().stream().map(number -> reason(result, number)).toList());
    }

    private static List<Number> figures(BudgetResult.Line line) {
        return List.of(line.score(), line.votes());
    }

    private static Outcome.Reason reason(BudgetResult result, String number) {
        var because = result.counted().because().get(number);
        return because == null
                ? new Outcome.Reason("budget.missing.nobody", List.of(number))
                : new Outcome.Reason(
                        because.key(),
                        List.of(
                                number,
                                because.round(),
                                because.people(),
                                because.amount(),
                                because.lastPeople(),
                                because.more(),
                                because.other()));
    }

    /// How many of each side named each project.
    private static Map<String, SideVoice> sides(Terms terms, List<Cast> told) {
        var sides = new LinkedHashMap<String, SideVoice>();
        var election = HouseElection.of(terms, told, Map.of());
        for (var side : terms.sides()) {
            var agreeing = new TreeMap<String, Long>();
            long voters = 0;
            for (var ballot : election.ballots()) {
                if (side.equals(ballot.about().get("side"))) {
                    voters++;
                    ballot.projects().forEach(project -> agreeing.merge(project, 1L, Long::sum));
                }
            }
            sides.put(side, voters == 0 ? new SideVoice(null, Map.of()) : new SideVoice(voters, agreeing));
        }
        return sides;
    }
}
