package org.augenhoehe.methods.lottery;

import java.util.List;

import com.google.ortools.Loader;
import com.google.ortools.linearsolver.MPConstraint;
import com.google.ortools.linearsolver.MPSolver;
import com.google.ortools.linearsolver.MPVariable;
import com.google.ortools.sat.CpSolver;

/// The solvers of OR-Tools, set so that every run gives the same result: one thread, fixed seed, limits in
/// the solver's own deterministic time.
final class Solvers {
    static {
        Loader.loadNativeLibraries();
    }

    private Solvers() {}

    static MPSolver linear() {
        return MPSolver.createSolver("GLOP");
    }

    /// A warm start can lead into numerical trouble; a cold one has none to inherit.
    static boolean solved(MPSolver solver) {
        if (solver.solve() == MPSolver.ResultStatus.OPTIMAL) {
            return true;
        }
        solver.reset();
        return solver.solve() == MPSolver.ResultStatus.OPTIMAL;
    }

    static CpSolver integer(double deterministicSeconds) {
        var solver = new CpSolver();
        solver.getParameters()
                .setNumWorkers(1)
                .setRandomSeed(1)
                .setMaxDeterministicTime(deterministicSeconds)
                .setSymmetryLevel(0)
                .setCpModelProbingLevel(0)
                .setLinearizationLevel(2);
        return solver;
    }

    /// The same, but it gives up when the time is over by the clock, too. Then runs may differ.
    static CpSolver integer(double deterministicSeconds, Deadline deadline) {
        var solver = integer(deterministicSeconds);
        if (!deadline.isNever()) {
            solver.getParameters().setMaxTimeInSeconds(deadline.patience());
        }
        return solver;
    }

    static void add(MPSolver solver, MPVariable[] counts, List<Row> rows) {
        for (Row row : rows) {
            MPConstraint constraint = solver.makeConstraint(row.least(), row.most());
            for (int index = 0; index < row.types().length; index++) {
                constraint.setCoefficient(counts[row.types()[index]], row.weights()[index]);
            }
        }
    }
}
