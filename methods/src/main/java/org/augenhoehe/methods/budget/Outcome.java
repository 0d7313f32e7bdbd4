package org.augenhoehe.methods.budget;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;

import org.augenhoehe.methods.exact.Fraction;
import org.jspecify.annotations.Nullable;

/// What is funded, and for each project why or why not.
///
/// @param funded ids, in the order in which they were funded
/// @param spent their cost together, never more than the budget
/// @param left of the budget
/// @param share what each voter had to give in the count that stands, in the currency; zero where the
///     rule hands out no shares
/// @param reasons one for each project, in the order in which they were put to the vote
/// @param ties that were broken on the way
/// @param comparison how voters judge the outcome beside the greedy one, where that was asked for
public record Outcome(
        List<String> funded,
        Fraction spent,
        Fraction left,
        Fraction share,
        List<Reason> reasons,
        List<Tie> ties,
        @Nullable Comparison comparison) {
    public Outcome {
        funded = List.copyOf(funded);
        reasons = List.copyOf(reasons);
        ties = List.copyOf(ties);
    }

    /// The reason of one project.
    ///
    /// @throws java.util.NoSuchElementException if there is no such project
    public Reason reason(String project) {
        return reasons.stream()
                .filter(reason -> reason.project().equals(project))
                .findFirst()
                .orElseThrow();
    }

    static Outcome of(Election election, List<? extends Reason> found, Fraction share, List<Tie> ties) {
        var funded = found.stream()
                .filter(Reason.Funded.class::isInstance)
                .map(Reason::project)
                .toList();
        var chosen = new HashSet<>(funded);
        var spent = Fraction.ZERO;
        for (var project : election.projects()) {
            spent = chosen.contains(project.id()) ? spent.plus(project.cost()) : spent;
        }
        var places = Election.index(election.projects());
        var listed = new ArrayList<Reason>(found);
        listed.sort(Comparator.comparing(reason -> places.get(reason.project())));
        return new Outcome(funded, spent, election.budget().minus(spent), share, listed, ties, null);
    }

    Outcome with(Comparison found) {
        return new Outcome(funded, spent, left, share, reasons, ties, found);
    }
}
