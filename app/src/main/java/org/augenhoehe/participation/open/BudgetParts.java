package org.augenhoehe.participation.open;

import java.math.BigDecimal;

import org.augenhoehe.participation.budget.count.Because;
import org.augenhoehe.participation.budget.count.BudgetResult;
import org.augenhoehe.participation.budget.count.Got;
import org.augenhoehe.participation.open.Budget.Group;
import org.augenhoehe.participation.open.Budget.Project;
import org.augenhoehe.participation.open.Budget.Reason;

/// The parts of a budget: what its page says in sentences and tables.
final class BudgetParts {
    private static final String TEXT_KEYS = "budget.";
    private static final Reason NOBODY =
            new Reason(false, "missing.nobody", 0, 0, BigDecimal.ZERO, 0, BigDecimal.ZERO, null);

    private BudgetParts() {}

    static Project project(BudgetResult result, BudgetResult.Line line) {
        return new Project(
                line.number(),
                line.node(),
                line.title(),
                line.cost(),
                line.district(),
                line.category(),
                line.votes(),
                line.score(),
                reason(result.counted(), line),
                reason(result.beside(), line));
    }

    private static Reason reason(org.augenhoehe.participation.budget.count.Ruling ruling, BudgetResult.Line line) {
        var because = ruling.because().get(line.number());
        return because == null ? NOBODY : reason(because);
    }

    private static Reason reason(Because because) {
        return new Reason(
                because.isFunded(),
                because.key().substring(TEXT_KEYS.length()),
                because.round(),
                because.people(),
                because.amount(),
                because.lastPeople(),
                because.more(),
                because.other().isEmpty() ? null : because.other());
    }

    static Budget.Ruling ruling(org.augenhoehe.participation.budget.count.Ruling ruling) {
        return new Budget.Ruling(
                ruling.rule(),
                ruling.funded(),
                ruling.spent(),
                ruling.left(),
                ruling.share(),
                ruling.ties(),
                ruling.got().stream().map(BudgetParts::group).toList());
    }

    private static Group group(Got got) {
        return new Group(got.column(), got.name(), got.voters(), got.something(), got.each());
    }
}
