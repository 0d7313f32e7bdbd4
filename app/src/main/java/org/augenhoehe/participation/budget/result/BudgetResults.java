package org.augenhoehe.participation.budget.result;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;

import org.augenhoehe.participation.budget.count.BudgetResult;
import org.augenhoehe.participation.budget.count.Ruling;
import org.augenhoehe.participation.decision.paper.HiddenWords;
import org.augenhoehe.platform.language.Texts;
import org.augenhoehe.platform.web.Cell;
import org.augenhoehe.platform.web.Page;
import org.augenhoehe.undertakings.Step;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/// What the page of a budget shows of its result.
@Component
public class BudgetResults {
    private final ResultStore store;
    private final Texts texts;

    BudgetResults(ResultStore store, Texts texts) {
        this.store = store;
        this.texts = texts;
    }

    /// Nothing before the end.
    public @Nullable BudgetShown find(Page page, Step step) {
        return step.isClosed()
                ? store.find(step.id(), number -> page.t(HiddenWords.TEXT_KEY, number))
                        .map(told -> shown(new Sentences(texts, page.language(), told.result()), told.hidden()))
                        .orElse(null)
                : null;
    }

    private static BudgetShown shown(Sentences words, Set<String> hidden) {
        var result = words.result();
        var checked = result.checked();
        var rules = List.of(
                words.t("budget.compare.figure"),
                words.t("budget.compare.counts", words.t(result.counted().textKey())),
                words.t(result.beside().textKey()));
        return new BudgetShown(
                words.sum(),
                words.ties(),
                checked == null ? null : words.checked(checked),
                checked != null,
                BudgetChart.of(result, words),
                rules,
                side(words),
                result.projects().stream()
                        .map(line -> item(words, line, !hidden.contains(line.number())))
                        .toList(),
                List.of(
                        words.t("budget.project"),
                        words.t("budget.cost"),
                        words.t(points(result) ? "budget.points" : "budget.votes"),
                        words.t("budget.numbers.counted"),
                        words.t("budget.numbers.beside")),
                result.projects().stream().map(line -> numbers(words, line)).toList(),
                Fared.columns(words),
                Fared.rows(words),
                Fared.areaColumns(words),
                Fared.areas(words));
    }

    static boolean points(BudgetResult result) {
        return switch (result.kind()) {
            case APPROVAL, CHOOSE_ONE -> false;
            case ORDINAL, CUMULATIVE, SCORING -> true;
        };
    }

    private static List<List<Cell>> side(Sentences words) {
        var counted = words.result().counted();
        var beside = words.result().beside();
        var rows = new ArrayList<List<Cell>>();
        rows.add(row(
                words,
                "budget.compare.funded",
                counted.funded().size(),
                beside.funded().size()));
        rows.add(List.of(
                Cell.text(words.t("budget.compare.spent")),
                Cell.number(words.money(counted.spent())),
                Cell.number(words.money(beside.spent()))));
        rows.add(List.of(
                Cell.text(words.t("budget.compare.left")),
                Cell.number(words.money(counted.left())),
                Cell.number(words.money(beside.left()))));
        rows.add(List.of(
                Cell.text(words.t("budget.compare.something")),
                Cell.number(something(words, counted)),
                Cell.number(something(words, beside))));
        return rows;
    }

    private static List<Cell> row(Sentences words, String key, int one, int other) {
        return List.of(
                Cell.text(words.t(key)),
                Cell.number(words.t("decision.number", one)),
                Cell.number(words.t("decision.number", other)));
    }

    static String something(Sentences words, Ruling ruling) {
        return words.t(
                "decision.result.of", ruling.all().something(), ruling.all().voters());
    }

    private static BudgetShown.Item item(Sentences words, BudgetResult.Line line, boolean read) {
        var result = words.result();
        var facts = new StringBuilder(words.t(
                points(result) ? "budget.facts.points" : "budget.facts",
                words.money(line.cost()),
                line.votes(),
                line.score()));
        for (var more : List.of(line.district(), line.category())) {
            facts.append(more.isEmpty() ? "" : " · " + more);
        }
        return new BudgetShown.Item(
                ProjectsOnThread.anchor(line.number()),
                line.number(),
                line.title(),
                facts.toString(),
                result.counted().funds(line.number()),
                words.because(result.counted(), line),
                words.t("budget.beside", words.t(result.beside().textKey()), words.because(result.beside(), line)),
                line.node() == null ? null : line.node().toString(),
                // Of a vote held here the options are reported.
                read && result.checked() != null ? line.node() : null);
    }

    private static List<Cell> numbers(Sentences words, BudgetResult.Line line) {
        var result = words.result();
        return List.of(
                Cell.text(words.t("decision.option.numbered", line.number(), line.title())),
                Cell.number(words.money(line.cost())),
                Cell.number(words.t("decision.number", line.score())),
                Cell.text(yes(words, result.counted(), line)),
                Cell.text(yes(words, result.beside(), line)));
    }

    private static String yes(Sentences words, Ruling ruling, BudgetResult.Line line) {
        return words.t(ruling.funds(line.number()) ? "budget.funded" : "budget.notfunded");
    }
}
