package org.augenhoehe.participation.budget.exchange;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

import org.augenhoehe.methods.budget.EqualShares;
import org.augenhoehe.methods.budget.Pabulib;
import org.augenhoehe.methods.budget.Project;
import org.augenhoehe.methods.budget.Rule;
import org.augenhoehe.participation.budget.CountingRule;
import org.augenhoehe.participation.budget.count.BudgetCount;
import org.augenhoehe.participation.budget.count.BudgetResult;
import org.augenhoehe.participation.budget.count.BudgetResult.Checked;
import org.augenhoehe.participation.budget.count.BudgetResult.Verdict;
import org.augenhoehe.participation.budget.count.Ruling;

/// Counts a file again, by the rule that it names and by another one, and compares with what was published.
record PbResult(Pabulib file) {
    private static final List<String> VOTERS = List.of("sex", "neighborhood", "district");
    private static final List<String> AREAS = List.of("neighborhood", "category");

    BudgetResult counted() {
        var election = file.election();
        var named = file.rule();
        var rule = named.orElseGet(() -> CountingRule.GREEDY.of(election.kind()));
        var other = rule instanceof EqualShares ? CountingRule.GREEDY : CountingRule.SHARES_ADD1U;
        var counted = ruling(name(rule), rule);
        return new BudgetResult(
                election.kind(),
                file.meta().getOrDefault("currency", "EUR"),
                election.budget().rounded(2),
                election.ballots().size(),
                BudgetCount.lines(election, election.projects(), "neighborhood", "category"),
                counted,
                ruling(other.name(), other.of(election.kind())),
                checked(counted, named.isPresent()));
    }

    private Ruling ruling(String name, Rule rule) {
        return BudgetCount.of(
                file.election(),
                name,
                rule,
                VOTERS.stream().filter(file.voteColumns()::contains).toList(),
                AREAS.stream().filter(file.projectColumns()::contains).toList());
    }

    /// Which of our rules it is, or is nearest to: thresholds and the like are told by the reasons.
    private static String name(Rule rule) {
        return switch (rule) {
            case EqualShares shares when shares.compares() -> "SHARES_COMPARED";
            case EqualShares shares ->
                switch (shares.completion()) {
                    case ADD1U -> CountingRule.SHARES_ADD1U.name();
                    case ADD1 -> CountingRule.SHARES_ADD1.name();
                    case NONE, GREEDY -> CountingRule.SHARES.name();
                };
            default -> CountingRule.GREEDY.name();
        };
    }

    private Checked checked(Ruling counted, boolean known) {
        var rule = file.meta().getOrDefault("rule", "").strip();
        if (!file.hasResult()) {
            return new Checked(Verdict.NOT_SAID, rule, List.of(), List.of());
        }
        var published = new HashSet<>(file.selected("1"));
        var funded = new HashSet<>(counted.funded());
        var more = titles(published, funded);
        var less = titles(funded, published);
        if (more.isEmpty() && less.isEmpty()) {
            return new Checked(Verdict.SAME, rule, List.of(), List.of());
        }
        return new Checked(known ? Verdict.DIFFERENT : Verdict.OWN_RULE, rule, more, less);
    }

    private List<String> titles(Set<String> in, Set<String> notIn) {
        return file.election().projects().stream()
                .filter(project -> in.contains(project.id()) && !notIn.contains(project.id()))
                .flatMap(PbResult::title)
                .toList();
    }

    private static Stream<String> title(Project project) {
        return Stream.of(project.name().isBlank() ? project.id() : project.name());
    }
}
