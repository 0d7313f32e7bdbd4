package org.augenhoehe.methods.lottery;

import java.util.Arrays;
import java.util.Optional;

import com.google.ortools.sat.CpModel;
import com.google.ortools.sat.CpSolver;
import com.google.ortools.sat.CpSolverStatus;
import com.google.ortools.sat.IntVar;
import com.google.ortools.sat.LinearExpr;

/// The panel of the largest total weight, found and proven by integer programming (CP-SAT works with whole
/// numbers throughout, so its bound is exact).
final class BestPanel {
    /// @param bound no panel weighs more
    record Found(int[] panel, long bound) {}

    private final Rules rules;
    private final double patience;
    private final Deadline deadline;

    BestPanel(Rules rules) {
        this(rules, 60);
    }

    BestPanel(Rules rules, double patience) {
        this(rules, patience, Deadline.never());
    }

    BestPanel(Rules rules, double patience, Deadline deadline) {
        this.rules = rules;
        this.patience = patience;
        this.deadline = deadline;
    }

    /// Empty if no panel keeps the rules, or none was found in the time given.
    Optional<Found> weighing(long[] weights) {
        var model = new CpModel();
        var counts = new IntVar[rules.types()];
        for (int type = 0; type < counts.length; type++) {
            counts[type] = model.newIntVar(0, rules.sizes()[type], "");
        }
        for (Row row : rules.all()) {
            var of = Arrays.stream(row.types()).mapToObj(type -> counts[type]).toArray(IntVar[]::new);
            model.addLinearConstraint(LinearExpr.weightedSum(of, row.weights()), row.least(), row.most());
        }
        model.maximize(LinearExpr.weightedSum(counts, weights));
        CpSolver solver = Solvers.integer(patience, deadline);
        CpSolverStatus status = solver.solve(model);
        if (status != CpSolverStatus.OPTIMAL && status != CpSolverStatus.FEASIBLE) {
            return Optional.empty();
        }
        int[] panel = Arrays.stream(counts)
                .mapToInt(count -> Math.toIntExact(solver.value(count)))
                .toArray();
        return Optional.of(new Found(panel, (long) Math.floor(solver.bestObjectiveBound() + 0.5)));
    }
}
