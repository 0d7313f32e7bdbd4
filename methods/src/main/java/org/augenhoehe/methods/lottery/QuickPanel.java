package org.augenhoehe.methods.lottery;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import com.google.ortools.linearsolver.MPSolver;
import com.google.ortools.linearsolver.MPVariable;

/// A panel of large weight, quickly, by diving: solve the linear relaxation, round what is nearly whole,
/// solve again. Where that leads onto the rocks, round one count only, then that one the other way; where all
/// ends on the rocks, integer programming takes over.
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
            free(type);
            solver.objective().setCoefficient(counts[type], weights[type]);
            scaled[type] = Math.round(weights[type] * SCALE);
        }
        var found = dive();
        if (found.isPresent()) {
            return found;
        }
        solver.reset();
        return new BestPanel(rules, 1).weighing(scaled).map(BestPanel.Found::panel);
    }

    private Optional<int[]> dive() {
        double[] values = new double[counts.length];
        List<Integer> rounded = List.of();
        boolean otherWay = true;
        while (true) {
            if (solver.solve() == MPSolver.ResultStatus.OPTIMAL) {
                for (int type = 0; type < values.length; type++) {
                    values[type] = counts[type].solutionValue();
                }
                rounded = broken(values);
                if (rounded.isEmpty()) {
                    return Optional.of(panel(values));
                }
                for (int type : rounded) {
                    fix(type, Math.rint(values[type]));
                }
                otherWay = false;
            } else if (rounded.size() > 1) {
                rounded.subList(1, rounded.size()).forEach(this::free);
                rounded = rounded.subList(0, 1);
            } else if (!otherWay) {
                int type = rounded.getFirst();
                boolean down = Math.rint(values[type]) < values[type];
                fix(type, down ? Math.ceil(values[type]) : Math.floor(values[type]));
                otherWay = true;
            } else {
                return Optional.empty();
            }
        }
    }

    /// The type that is nearest to a whole number without being one, then all others that are nearly whole.
    private static List<Integer> broken(double[] values) {
        var broken = new ArrayList<Integer>();
        int nearest = -1;
        for (int type = 0; type < values.length; type++) {
            double distance = distance(values[type]);
            if (distance > WHOLE) {
                if (distance < NEARLY) {
                    broken.add(type);
                }
                nearest = nearest < 0 || distance < distance(values[nearest]) ? type : nearest;
            }
        }
        if (nearest >= 0) {
            broken.remove((Integer) nearest);
            broken.addFirst(nearest);
        }
        return broken;
    }

    private static double distance(double value) {
        return Math.abs(value - Math.rint(value));
    }

    private void free(int type) {
        counts[type].setBounds(0, rules.sizes()[type]);
    }

    private void fix(int type, double whole) {
        counts[type].setBounds(whole, whole);
    }

    private static int[] panel(double[] values) {
        var panel = new int[values.length];
        for (int type = 0; type < panel.length; type++) {
            panel[type] = (int) Math.rint(values[type]);
        }
        return panel;
    }
}
