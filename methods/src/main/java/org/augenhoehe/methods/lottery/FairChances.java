package org.augenhoehe.methods.lottery;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

import com.google.ortools.linearsolver.MPConstraint;
import com.google.ortools.linearsolver.MPSolver;
import com.google.ortools.linearsolver.MPVariable;

/// The chances nobody can envy, as far as sums of counts tell: maximise the lowest chance, keep those who can
/// have no more, maximise the lowest of the others, and so on.
///
/// Works on the linear relaxation. A panel is whole people, so the relaxation may promise too much;
/// [Decomposition] finds out and gives back a cut.
final class FairChances {
    private static final double EPSILON = 1e-8;

    private final Rules rules;
    private final List<Row> cuts = new ArrayList<>();

    /// @param counts the expected number of people of each type in the panel; for maximin only what everyone
    ///     is sure of
    /// @param weights the dual values of the first stage: they prove that the lowest chance can't be higher
    record Found(double[] counts, double[] weights) {}

    /// @param lowest the lowest chance among types not yet fixed
    private record Stage(double lowest, double[] counts, double[] duals) {}

    FairChances(Rules rules) {
        this.rules = rules;
    }

    void cut(Row row) {
        cuts.add(row);
    }

    Found maximin() {
        Stage first = stage(unfixed());
        return new Found(
                Arrays.stream(rules.sizes())
                        .mapToDouble(size -> size * first.lowest())
                        .toArray(),
                first.duals());
    }

    Found leximin() {
        double[] fixed = unfixed();
        Stage first = stage(fixed);
        Stage now = first;
        while (true) {
            boolean any = false;
            for (int type = 0; type < fixed.length; type++) {
                if (Double.isNaN(fixed[type]) && (now.duals()[type] > EPSILON || now.lowest() > 1 - EPSILON)) {
                    fixed[type] = now.lowest();
                    any = true;
                }
            }
            if (!any || Arrays.stream(fixed).noneMatch(Double::isNaN)) {
                return new Found(stage(fixed).counts(), first.duals());
            }
            now = stage(fixed);
        }
    }

    private double[] unfixed() {
        var fixed = new double[rules.types()];
        Arrays.fill(fixed, Double.NaN);
        return fixed;
    }

    /// Every stage starts afresh. Chances fixed before are known to about nine digits, so a stage may find
    /// them just out of reach; then they are loosened a little, at most by one in 100,000.
    private Stage stage(double[] fixed) {
        for (double loose = 1e-9; loose < 2e-5; loose *= 10) {
            MPSolver solver = Solvers.linear();
            var counts = new MPVariable[rules.types()];
            var floors = new MPConstraint[rules.types()];
            MPVariable lowest = solver.makeNumVar(0, 1, "");
            for (int type = 0; type < counts.length; type++) {
                counts[type] = solver.makeNumVar(0, rules.sizes()[type], "");
                boolean open = Double.isNaN(fixed[type]);
                double least = open ? 0 : Math.max(0, fixed[type] - loose) * rules.sizes()[type];
                floors[type] = solver.makeConstraint(least, MPSolver.infinity());
                floors[type].setCoefficient(counts[type], 1);
                floors[type].setCoefficient(lowest, open ? -rules.sizes()[type] : 0);
            }
            Solvers.add(solver, counts, rules.all());
            Solvers.add(solver, counts, cuts);
            solver.objective().setCoefficient(lowest, 1);
            solver.objective().setMaximization();
            if (Solvers.solved(solver)) {
                return new Stage(
                        lowest.solutionValue(),
                        Arrays.stream(counts)
                                .mapToDouble(MPVariable::solutionValue)
                                .toArray(),
                        Arrays.stream(floors)
                                .mapToDouble(floor -> Math.max(0, -floor.dualValue()))
                                .toArray());
            }
        }
        throw new IllegalStateException("the linear program of fair chances has no solution");
    }
}
