package org.augenhoehe.methods.lottery;

import java.util.Arrays;
import java.util.List;

import com.google.ortools.linearsolver.MPConstraint;
import com.google.ortools.linearsolver.MPSolver;
import com.google.ortools.linearsolver.MPVariable;

/// One linear program of [FairChances]: nobody gets less than was fixed for them before, and the lowest
/// chance among all others is as high as it can be.
///
/// @param lowest the lowest chance among types not yet fixed, from 0 to 1
/// @param counts the expected number of people of each type in the panel
/// @param duals by type, the price of its floor: what the lowest chance would gain if one person of the
///     type could be spared
record Stage(double lowest, double[] counts, double[] duals) {
    /// Chances fixed before are known to about nine digits only.
    private static final double DIGITS = 1e-9;

    /// @param fixed by type, the chance fixed before, or NaN
    static Stage of(Rules rules, List<Row> cuts, double[] fixed) {
        var program = new Program(rules, cuts, fixed);
        if (!program.solved(DIGITS)) {
            // Fixed chances may be out of reach by more than that; then all of them give way by the same, and
            // by no more than they must. The portfolio tells how far it falls short of them.
            double least = program.leastGivenWay();
            if (!program.solved(least + DIGITS) && !program.solved(2 * least + 10 * DIGITS)) {
                throw new IllegalStateException("the linear program of fair chances has no solution");
            }
        }
        return program.stage();
    }

    private static final class Program {
        private final MPSolver solver = Solvers.linear();
        private final MPVariable[] counts;
        private final MPConstraint[] floors;
        private final MPVariable lowest = solver.makeNumVar(0, 1, "");
        private final MPVariable givenWay = solver.makeNumVar(0, 1, "");

        Program(Rules rules, List<Row> cuts, double[] fixed) {
            counts = new MPVariable[rules.types()];
            floors = new MPConstraint[rules.types()];
            for (int type = 0; type < counts.length; type++) {
                int size = rules.sizes()[type];
                counts[type] = solver.makeNumVar(0, size, "");
                boolean open = Double.isNaN(fixed[type]);
                floors[type] = solver.makeConstraint(open ? 0 : fixed[type] * size, MPSolver.infinity());
                floors[type].setCoefficient(counts[type], 1);
                floors[type].setCoefficient(open ? lowest : givenWay, open ? -size : size);
            }
            Solvers.add(solver, counts, rules.all());
            Solvers.add(solver, counts, cuts);
        }

        boolean solved(double mostGivenWay) {
            givenWay.setBounds(0, mostGivenWay);
            solver.objective().clear();
            solver.objective().setCoefficient(lowest, 1);
            solver.objective().setMaximization();
            return Solvers.solved(solver);
        }

        double leastGivenWay() {
            givenWay.setBounds(0, 1);
            solver.objective().clear();
            solver.objective().setCoefficient(givenWay, 1);
            solver.objective().setMinimization();
            return Solvers.solved(solver) ? givenWay.solutionValue() : 1;
        }

        Stage stage() {
            return new Stage(
                    lowest.solutionValue(),
                    Arrays.stream(counts).mapToDouble(MPVariable::solutionValue).toArray(),
                    Arrays.stream(floors)
                            .mapToDouble(floor -> Math.max(0, -floor.dualValue()))
                            .toArray());
        }
    }
}
