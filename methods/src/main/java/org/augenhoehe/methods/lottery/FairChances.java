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

    /// Far more than loosening could ever bring to others.
    private static final double PRICE = 1e4;

    private final Rules rules;
    private final List<Row> cuts = new ArrayList<>();

    /// @param counts the expected number of people of each type in the panel
    /// @param sure how many of them the mixture must reach: all for leximin, the lowest chance for maximin
    /// @param weights the dual values of the first stage: they prove that the lowest chance can't be higher
    /// @param loosened by how much chances found earlier had to give way to rounding, from 0 to 1
    record Found(double[] counts, double[] sure, double[] weights, double loosened) {}

    /// @param lowest the lowest chance among types not yet fixed
    private record Stage(double lowest, double loosened, double[] counts, double[] duals) {}

    FairChances(Rules rules) {
        this.rules = rules;
    }

    void cut(Row row) {
        cuts.add(row);
    }

    Found maximin() {
        Stage first = stage(unfixed());
        return new Found(
                first.counts(),
                Arrays.stream(rules.sizes())
                        .mapToDouble(size -> size * first.lowest())
                        .toArray(),
                first.duals(),
                0);
    }

    Found leximin() {
        double[] fixed = unfixed();
        Stage first = stage(fixed);
        double loosened = 0;
        for (Stage now = first; ; now = stage(fixed)) {
            loosened = Math.max(loosened, now.loosened());
            if (Arrays.stream(fixed).noneMatch(Double::isNaN)) {
                return new Found(now.counts(), now.counts(), first.duals(), loosened);
            }
            fix(fixed, now);
        }
    }

    /// Types whose floor has a price can have no more in any solution of this stage. Over the open types the
    /// prices, times people, add up to 1, so at least one type is fixed each time.
    private void fix(double[] fixed, Stage now) {
        boolean any = false;
        for (int type = 0; type < fixed.length; type++) {
            boolean priced = now.duals()[type] * rules.sizes()[type] > EPSILON || now.lowest() > 1 - EPSILON;
            if (priced && Double.isNaN(fixed[type])) {
                fixed[type] = now.lowest();
                any = true;
            }
        }
        if (!any) {
            throw new IllegalStateException("no price tells who can have no more than " + now.lowest());
        }
    }

    private double[] unfixed() {
        var fixed = new double[rules.types()];
        Arrays.fill(fixed, Double.NaN);
        return fixed;
    }

    /// Every stage starts afresh. Chances fixed before are known to about nine digits, so a stage may find them
    /// just out of reach; then all of them give way by the same amount, as little as possible, and
    /// [Found#loosened] says by how much.
    private Stage stage(double[] fixed) {
        MPSolver solver = Solvers.linear();
        var counts = new MPVariable[rules.types()];
        var floors = new MPConstraint[rules.types()];
        MPVariable lowest = solver.makeNumVar(0, 1, "");
        MPVariable loosened = solver.makeNumVar(0, 1, "");
        for (int type = 0; type < counts.length; type++) {
            int size = rules.sizes()[type];
            counts[type] = solver.makeNumVar(0, size, "");
            boolean open = Double.isNaN(fixed[type]);
            floors[type] = solver.makeConstraint(open ? 0 : fixed[type] * size, MPSolver.infinity());
            floors[type].setCoefficient(counts[type], 1);
            floors[type].setCoefficient(open ? lowest : loosened, open ? -size : size);
        }
        Solvers.add(solver, counts, rules.all());
        Solvers.add(solver, counts, cuts);
        solver.objective().setCoefficient(lowest, 1);
        solver.objective().setCoefficient(loosened, -PRICE);
        solver.objective().setMaximization();
        if (!Solvers.solved(solver)) {
            throw new IllegalStateException("the linear program of fair chances has no solution");
        }
        return new Stage(
                lowest.solutionValue(),
                loosened.solutionValue(),
                Arrays.stream(counts).mapToDouble(MPVariable::solutionValue).toArray(),
                Arrays.stream(floors)
                        .mapToDouble(floor -> Math.max(0, -floor.dualValue()))
                        .toArray());
    }
}
