package org.augenhoehe.participation.budget.result;

import java.time.Clock;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.UUID;

import org.augenhoehe.kernel.Ids;
import org.augenhoehe.participation.budget.Price;
import org.augenhoehe.participation.budget.count.BudgetResult;
import org.augenhoehe.participation.budget.count.HouseElection;
import org.augenhoehe.participation.decision.box.BudgetCounting;
import org.augenhoehe.participation.decision.box.Cast;
import org.augenhoehe.participation.decision.paper.Choosable;
import org.augenhoehe.participation.decision.paper.Paper;
import org.augenhoehe.participation.decision.way.Terms;
import org.augenhoehe.undertakings.Step;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/// Keeps what came of a budget, in the transaction that seals the box or reads a file in.
@Component
public class BudgetEnd {
    private final ResultStore store;
    private final ProjectsOnThread onThread;
    private final Clock clock;

    BudgetEnd(ResultStore store, ProjectsOnThread onThread, Clock clock) {
        this.store = store;
        this.onThread = onThread;
        this.clock = clock;
    }

    /// @param paper with all its words
    @Transactional(propagation = Propagation.MANDATORY)
    public void end(Step step, Paper paper, Terms terms, Collection<Cast> casts) {
        var prices = new HashMap<String, Price>();
        var sources = new HashMap<String, UUID>();
        for (var option : paper.options()) {
            if (option.price() != null) {
                prices.put(option.id(), option.price());
            }
            if (option.source() != null) {
                sources.put(option.id(), option.source());
            }
        }
        var result = HouseElection.result(terms, BudgetCounting.told(casts), prices);
        var lines = new ArrayList<BudgetResult.Line>();
        for (var line : result.projects()) {
            var source = sources.get(line.number());
            if (result.counted().funds(line.number())) {
                var funded = line.on(Ids.next());
                onThread.putFunded(step, funded, source);
                lines.add(funded);
            } else if (source != null) {
                var unfunded = line.on(Ids.next());
                onThread.putUnfunded(step, unfunded, source);
                lines.add(unfunded);
            } else {
                lines.add(line);
            }
        }
        store.add(step.id(), result.with(lines), null, clock.instant());
        paper.options().stream().filter(Choosable::isHidden).forEach(option -> say(step, option.id(), true));
    }

    /// Whether the thread and the search say the words of a project.
    @Transactional(propagation = Propagation.MANDATORY)
    public void say(Step step, String number, boolean hidden) {
        var lines = store.findWhole(step.id()).map(BudgetResult::projects).orElse(List.of());
        for (var line : lines) {
            var node = line.node();
            if (node == null || !line.number().equals(number)) {
                continue;
            }
            if (hidden) {
                onThread.hide(node);
            } else {
                onThread.showAgain(step, line);
            }
        }
    }

    /// Was decided elsewhere.
    ///
    /// @param host who handed it in
    @Transactional(propagation = Propagation.MANDATORY)
    public void endElsewhere(Step step, BudgetResult result, UUID host) {
        var lines = result.projects().stream().map(line -> line.on(Ids.next())).toList();
        lines.forEach(line -> onThread.putProposal(step, line));
        store.add(step.id(), result.with(lines), host, clock.instant());
    }
}
