package org.augenhoehe.participation.budget.result;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Comparator;
import java.util.List;

import org.augenhoehe.participation.budget.count.BudgetResult;

/// Votes or points of the projects as bars, most first; which of them are funded. Widths are whole numbers between 0
/// and {@link #LONGEST}.
///
/// @param all how many projects there are; only the first ones have a bar
public record BudgetChart(List<Bar> bars, int all) {
    public static final int LONGEST = 400;
    public static final int ROW = 34;

    private static final int MOST = 25;

    public record Bar(String number, int width, String value, boolean funded) {}

    static BudgetChart of(BudgetResult result, Sentences words) {
        var most = result.projects().stream()
                .map(BudgetResult.Line::score)
                .max(Comparator.naturalOrder())
                .filter(score -> score.signum() > 0)
                .orElse(BigDecimal.ONE);
        var bars = result.projects().stream()
                .sorted(Comparator.comparing(BudgetResult.Line::score).reversed())
                .limit(MOST)
                .map(line -> new Bar(
                        line.number(),
                        line.score()
                                .multiply(BigDecimal.valueOf(LONGEST))
                                .divide(most, 0, RoundingMode.HALF_UP)
                                .intValue(),
                        words.t("decision.number", line.score()),
                        result.counted().funds(line.number())))
                .toList();
        return new BudgetChart(bars, result.projects().size());
    }

    public int height() {
        return bars.size() * ROW;
    }
}
