package org.augenhoehe.methods.lottery;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/// The chances nobody can envy, as far as sums of counts tell: maximise the lowest chance, keep those who can
/// have no more, maximise the lowest of the others, and so on.
///
/// Works on the linear relaxation. A panel is whole people, so the relaxation may promise too much;
/// [Decomposition] finds out and gives back a cut.
final class FairChances {
    private static final double EPSILON = 1e-8;

    private final Rules rules;
    private final Deadline deadline;
    private final List<Row> cuts = new ArrayList<>();

    /// @param counts the expected number of people of each type in the panel
    /// @param sure how many of them the mixture must reach: all for leximin, the lowest chance for maximin
    /// @param promised by type, the chance its stage found, from 0 to 1
    /// @param weights the dual values of the first stage: they prove that the lowest chance can't be higher
    record Found(double[] counts, double[] sure, double[] promised, double[] weights) {}

    FairChances(Rules rules) {
        this(rules, Deadline.never());
    }

    FairChances(Rules rules, Deadline deadline) {
        this.rules = rules;
        this.deadline = deadline;
    }

    void cut(Row row) {
        cuts.add(row);
    }

    Found maximin() {
        Stage first = Stage.of(rules, cuts, unfixed());
        var promised = new double[rules.types()];
        Arrays.fill(promised, first.lowest());
        double[] sure = Arrays.stream(rules.sizes())
                .mapToDouble(size -> size * first.lowest())
                .toArray();
        return new Found(first.counts(), sure, promised, first.duals());
    }

    Found leximin() {
        double[] fixed = unfixed();
        Stage first = Stage.of(rules, cuts, fixed);
        for (Stage now = first; ; now = Stage.of(rules, cuts, fixed)) {
            if (deadline.isOver()) {
                // Whoever is still open has at least what this stage found.
                double lowest = now.lowest();
                Arrays.setAll(fixed, type -> Double.isNaN(fixed[type]) ? lowest : fixed[type]);
            }
            if (Arrays.stream(fixed).noneMatch(Double::isNaN)) {
                return new Found(now.counts(), now.counts(), fixed, first.duals());
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
}
