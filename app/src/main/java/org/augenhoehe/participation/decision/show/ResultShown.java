package org.augenhoehe.participation.decision.show;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;

import org.augenhoehe.methods.ballot.Turnout;
import org.augenhoehe.participation.decision.Kind;
import org.augenhoehe.participation.decision.Side;
import org.augenhoehe.participation.decision.box.ConsentCount;
import org.augenhoehe.participation.decision.box.Outcome;
import org.augenhoehe.participation.decision.paper.Paper;
import org.augenhoehe.participation.decision.paper.Papers;
import org.augenhoehe.participation.decision.vote.BoxStore.Sealed;
import org.augenhoehe.participation.decision.way.Way;
import org.augenhoehe.platform.web.Cell;
import org.augenhoehe.platform.web.Page;
import org.augenhoehe.undertakings.Step;

/// The result: a sentence, why, a chart, and tables that say the same.
///
/// @param withheld whether so few voted that only totals are published
/// @param hidden whether moderation hides the words of an option
/// @param sides for each option, how many of each side agree; empty where no side was asked
/// @param turnout how many of each side voted; empty where there was no roll
public record ResultShown(
        String sentence,
        boolean agreed,
        List<String> reasons,
        Chart chart,
        List<String> columns,
        List<List<Cell>> rows,
        List<String> sideColumns,
        List<List<Cell>> sides,
        List<List<Cell>> turnout,
        boolean withheld,
        boolean hidden,
        String seal,
        String seed) {

    static ResultShown of(Page page, Step step, Paper paper, Sealed closed, String sentence) {
        var report = closed.report();
        var outcome = report.outcome();
        var turnout = report.turnout();
        return new ResultShown(
                sentence,
                outcome.verdict() == Outcome.Verdict.DECIDED,
                reasons(page, paper, outcome),
                Chart.of(paper, outcome),
                columns(page, step, paper),
                rows(page, paper, outcome),
                sideColumns(page, outcome),
                sides(page, paper, outcome),
                turnout == null ? List.of() : turnout(page, turnout),
                report.withheld(),
                paper.hasHidden(),
                closed.seal(),
                paper.seed());
    }

    /// A budget has a reason for every project, and says them beside it.
    private static List<String> reasons(Page page, Paper paper, Outcome outcome) {
        return paper.kind() == Kind.BUDGET
                ? List.of()
                : outcome.reasons().stream()
                        .map(reason -> Reasons.sentence(page, paper, reason))
                        .toList();
    }

    private static List<String> columns(Page page, Step step, Paper paper) {
        var columns = new ArrayList<String>();
        columns.add(page.t("decision.option"));
        var figures = paper.kind() == Kind.CONSENT
                ? ConsentCount.COLUMNS
                : Way.of(Papers.terms(step, paper, 0)).columns();
        figures.forEach(key -> columns.add(page.t(key)));
        columns.add(page.t("decision.result.won"));
        return columns;
    }

    private static List<List<Cell>> rows(Page page, Paper paper, Outcome outcome) {
        var rows = new ArrayList<List<Cell>>();
        for (var number : Chart.order(paper, outcome)) {
            var row = new ArrayList<Cell>();
            row.add(Cell.text(page.t("decision.option.numbered", number, Reasons.title(paper, number))));
            outcome.figures().getOrDefault(number, List.of()).forEach(figure -> row.add(number(page, figure)));
            row.add(Cell.text(page.t(outcome.winners().contains(number) ? "decision.yes" : "decision.no")));
            rows.add(row);
        }
        return outcome.figures().isEmpty() ? List.of() : rows;
    }

    private static List<String> sideColumns(Page page, Outcome outcome) {
        var columns = new ArrayList<String>();
        columns.add(page.t("decision.option"));
        outcome.sides()
                .keySet()
                .forEach(side -> columns.add(page.t(Side.valueOf(side).textKey())));
        return columns;
    }

    private static List<List<Cell>> sides(Page page, Paper paper, Outcome outcome) {
        var rows = new ArrayList<List<Cell>>();
        if (outcome.sides().isEmpty()) {
            return rows;
        }
        for (var option : paper.options()) {
            var row = new ArrayList<Cell>();
            row.add(Cell.text(page.t("decision.option.numbered", option.id(), option.title())));
            outcome.sides().values().forEach(voice -> row.add(side(page, voice, option.id())));
            rows.add(row);
        }
        return rows;
    }

    private static Cell side(Page page, Outcome.SideVoice voice, String option) {
        var voters = voice.voters();
        return voters == null
                ? Cell.text(page.t("decision.result.toofew"))
                : Cell.text(page.t("decision.result.of", voice.agreeing().getOrDefault(option, 0L), voters));
    }

    private static List<List<Cell>> turnout(Page page, Turnout turnout) {
        var rows = new ArrayList<List<Cell>>();
        for (Map.Entry<String, Turnout.Part> part : turnout.shown().entrySet()) {
            rows.add(part(page, page.t(Side.valueOf(part.getKey()).textKey()), part.getValue()));
        }
        rows.add(part(page, page.t("decision.turnout.all"), turnout.all()));
        return rows;
    }

    private static List<Cell> part(Page page, String name, Turnout.Part part) {
        return List.of(Cell.text(name), number(page, part.voted()), number(page, part.eligible()));
    }

    private static Cell number(Page page, Number number) {
        return Cell.number(page.t("decision.number", number));
    }
}
