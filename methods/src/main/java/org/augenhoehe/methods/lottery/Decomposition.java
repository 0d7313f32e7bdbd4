package org.augenhoehe.methods.lottery;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;

import org.jspecify.annotations.Nullable;

import com.google.ortools.linearsolver.MPConstraint;
import com.google.ortools.linearsolver.MPSolver;
import com.google.ortools.linearsolver.MPVariable;

/// Writes expected counts as a mixture of panels, by column generation: ask the linear program which types
/// fall short, look for panels that help exactly those, repeat.
final class Decomposition {
    /// What is still missing may be at most so many people, over all types together.
    static final double TOLERANCE = 1e-5;

    private static final double SCALE = 10_000_000;
    private static final int PANELS_PER_ROUND = 10;

    private final Rules rules;
    private final double[] expected;
    private final Deadline deadline;
    private final MPSolver solver = Solvers.linear();
    private final MPConstraint[] reached;
    private final MPConstraint whole;
    private final List<int[]> panels = new ArrayList<>();
    private final List<MPVariable> probabilities = new ArrayList<>();
    private final Set<List<Integer>> known = new HashSet<>();

    /// @param missing people missing in the mixture, over all types
    /// @param cut a rule that all panels keep and the expected counts break, or null if there is none
    record Mixture(
            List<int[]> panels,
            double[] probabilities,
            double missing,
            @Nullable Row cut) {}

    Decomposition(Rules rules, double[] expected) {
        this(rules, expected, Deadline.never());
    }

    Decomposition(Rules rules, double[] expected, Deadline deadline) {
        this.rules = rules;
        this.expected = expected;
        this.deadline = deadline;
        whole = solver.makeConstraint(1, 1);
        reached = new MPConstraint[rules.types()];
        for (int type = 0; type < reached.length; type++) {
            reached[type] = solver.makeConstraint(expected[type], MPSolver.infinity());
            MPVariable missing = solver.makeNumVar(0, MPSolver.infinity(), "");
            reached[type].setCoefficient(missing, 1);
            solver.objective().setCoefficient(missing, 1);
        }
        solver.objective().setMinimization();
    }

    boolean add(int[] panel) {
        if (!known.add(Arrays.stream(panel).boxed().toList())) {
            return false;
        }
        MPVariable probability = solver.makeNumVar(0, MPSolver.infinity(), "");
        whole.setCoefficient(probability, 1);
        for (int type = 0; type < panel.length; type++) {
            if (panel[type] > 0) {
                reached[type].setCoefficient(probability, panel[type]);
            }
        }
        panels.add(panel);
        probabilities.add(probability);
        return true;
    }

    Mixture mix() {
        var anywhere = new QuickPanel(rules);
        boolean everySeat = Math.abs(Arrays.stream(expected).sum() - rules.panelSize()) < TOLERANCE;
        var onFace = everySeat ? new QuickPanel(rules.faceAt(expected)) : anywhere;
        if (panels.isEmpty()) {
            // The face may hold no whole panel at all; then a cut will come of it.
            add(new BestPanel(rules, 60, deadline)
                    .weighing(new long[rules.types()])
                    .orElseThrow()
                    .panel());
        }
        while (true) {
            solve();
            double missing = solver.objective().value();
            double[] shares = shares();
            if (missing <= TOLERANCE || deadline.isOver()) {
                return new Mixture(panels, shares, missing, null);
            }
            var weights = Arrays.stream(reached)
                    .mapToDouble(row -> Math.max(0, row.dualValue()))
                    .toArray();
            double mixed = -whole.dualValue();
            if (!improved(onFace, weights, mixed) && !improved(anywhere, weights, mixed)) {
                var scaled = Arrays.stream(weights)
                        .mapToLong(weight -> Math.round(weight * SCALE))
                        .toArray();
                var better = new BestPanel(rules, 60, deadline).weighing(scaled);
                if (better.isEmpty() && !deadline.isNever()) {
                    return new Mixture(panels, shares, missing, null);
                }
                var best = better.orElseThrow();
                var cut = new Row(IntStream.range(0, rules.types()).toArray(), scaled, 0, best.bound());
                if (!add(best.panel()) || cut.excess(expected) > missing / 2 * SCALE) {
                    // The panel added last has no share yet.
                    return new Mixture(
                            panels,
                            Arrays.copyOf(shares, panels.size()),
                            missing,
                            cut.excess(expected) > 0 ? cut : null);
                }
            }
        }
    }

    private void solve() {
        if (!Solvers.solved(solver)) {
            throw new IllegalStateException("the mixture of " + panels.size() + " panels has no solution");
        }
    }

    /// Several panels per round: each makes the types it brings a little less wanted for the next.
    private boolean improved(QuickPanel quick, double[] weights, double mixed) {
        boolean any = false;
        var tilted = weights.clone();
        for (int more = 0; more < PANELS_PER_ROUND; more++) {
            var found = quick.weighing(tilted);
            if (found.isEmpty()) {
                return any;
            }
            int[] panel = found.get();
            double worth = 0;
            for (int type = 0; type < weights.length; type++) {
                worth += weights[type] * panel[type];
                tilted[type] *= panel[type] > 0 ? 0.9 : 1.02;
            }
            if (worth > mixed + 1e-9) {
                any |= add(panel);
            } else if (more == 0) {
                return false;
            }
        }
        return any;
    }

    private double[] shares() {
        return probabilities.stream().mapToDouble(MPVariable::solutionValue).toArray();
    }
}
