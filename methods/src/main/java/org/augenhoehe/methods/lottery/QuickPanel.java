package org.augenhoehe.methods.lottery;

import java.util.Optional;

import com.google.ortools.linearsolver.MPSolver;
import com.google.ortools.linearsolver.MPVariable;

/// A panel of large weight, quickly, by diving: solve the linear relaxation, round what is nearly whole,
/// solve again. Where a dive ends on the rocks, integer programming takes over.
final class QuickPanel {
    private static final double WHOLE = 1e-6;
    private static final double NEARLY = 0.15;
    private static final double SCALE = 1e6;

    private final Rules rules;
    private final MPSolver solver = Solvers.linear();
    private final MPVariable[] counts;

    QuickPanel(Rules rules) {
        this.rules = rules;
        counts = new MPVariable[rules.types()];
        for (int type = 0; type < counts.length; type++) {
            counts[type] = solver.makeNumVar(0, rules.sizes()[type], "");
        }
        Solvers.add(solver, counts, rules.all());
        solver.objective().setMaximization();
    }

    /// Empty if no panel was found in the time given.
    Optional<int[]> weighing(double[] weights) {
        var scaled = new long[counts.length];
        for (int type = 0; type < counts.length; type++) {
            counts[type].setBounds(0, rules.sizes()[type]);
            solver.objective().setCoefficient(counts[type], weights[type]);
            scaled[type] = Math.round(weights[type] * SCALE);
        }
        while (solver.solve() == MPSolver.ResultStatus.OPTIMAL) {
            if (!roundNext()) {
                return Optional.of(panel());
            }
        }
        solver.reset();
        return new BestPanel(rules, 1).weighing(scaled).map(BestPanel.Found::panel);
    }

    private boolean roundNext() {
        int nearest = -1;
        double distance = 1;
        var values = new double[counts.length];
        for (int type = 0; type < counts.length; type++) {
            values[type] = counts[type].solutionValue();
            double broken = Math.abs(values[type] - Math.rint(values[type]));
            if (broken > WHOLE && broken < distance) {
                distance = broken;
                nearest = type;
            }
        }
        for (int type = 0; nearest >= 0 && type < counts.length; type++) {
            double whole = Math.rint(values[type]);
            double broken = Math.abs(values[type] - whole);
            if (type == nearest || broken > WHOLE && broken < NEARLY) {
                counts[type].setBounds(whole, whole);
            }
        }
        return nearest >= 0;
    }

    private int[] panel() {
        var panel = new int[counts.length];
        for (int type = 0; type < panel.length; type++) {
            panel[type] = (int) Math.rint(counts[type].solutionValue());
        }
        return panel;
    }
}
