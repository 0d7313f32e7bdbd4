package org.augenhoehe.participation.open;

import java.net.URI;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;

import org.augenhoehe.api.Asked;
import org.augenhoehe.api.Resource;
import org.augenhoehe.participation.budget.result.ResultStore;
import org.augenhoehe.participation.decision.paper.Paper;
import org.augenhoehe.undertakings.Step;
import org.augenhoehe.undertakings.Undertakings;
import org.springframework.stereotype.Component;

@Component("budgetsForPrograms")
class Budgets implements Resource<Budget> {
    private final ResultStore store;
    private final Undertakings undertakings;

    Budgets(ResultStore store, Undertakings undertakings) {
        this.store = store;
        this.undertakings = undertakings;
    }

    @Override
    public String name() {
        return "budgets";
    }

    @Override
    public String about() {
        return "Budgets that are shared out: projects, money, both rules side by side, and why a project is funded.";
    }

    @Override
    public Class<Budget> type() {
        return Budget.class;
    }

    @Override
    public Set<String> narrowedBy() {
        return Set.of("undertaking");
    }

    @Override
    public List<Budget> list(Asked asked) {
        var steps = StepsAsked.of(asked, undertakings);
        return told(asked.base(), store.listAfter(asked.after(), steps, asked.most()));
    }

    @Override
    public Optional<Budget> find(String base, UUID id) {
        return told(base, store.listAfter(null, List.of(id), 1)).stream().findFirst();
    }

    private List<Budget> told(String base, List<ResultStore.Kept> kept) {
        var steps =
                undertakings.listSteps(kept.stream().map(ResultStore.Kept::step).toList());
        return kept.stream()
                .map(one -> told(base, one, Objects.requireNonNull(steps.get(one.step()))))
                .toList();
    }

    private static Budget told(String base, ResultStore.Kept kept, Step step) {
        var result = kept.result();
        var checked = result.checked();
        return new Budget(
                step.id(),
                step.undertaking(),
                step.question(),
                result.kind(),
                result.currency(),
                result.money(),
                result.voters(),
                result.projects().stream()
                        .map(line -> BudgetParts.project(result, line))
                        .toList(),
                BudgetParts.ruling(result.counted()),
                BudgetParts.ruling(result.beside()),
                checked != null,
                checked == null ? null : checked.verdict(),
                kept.counted(),
                URI.create(base + Paper.path(step.id())));
    }
}
