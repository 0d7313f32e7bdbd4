package org.augenhoehe.methods.lottery;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/// Panels to begin a mixture with: take a panel near the expected counts, give it as much probability as the
/// rules leave to the rest, go on with the rest. Each step brings the rest to one more limit, so there are no
/// more steps than types and rows.
///
/// Where the rest is no mixture of panels this ends early; [Decomposition] does what is left. It also
/// weighs the panels anew, so rounding here does no harm.
final class Peeling {
    private static final double NOTHING = 1e-7;
    private static final double LIMIT = 1e-9;

    private final Rules rules;
    private final List<int[]> panels = new ArrayList<>();
    private double[] rest;
    private double left = 1;

    private Peeling(Rules rules, double[] expected) {
        this.rules = rules;
        this.rest = expected.clone();
    }

    static List<int[]> of(Rules rules, double[] expected) {
        return of(rules, expected, Deadline.never());
    }

    static List<int[]> of(Rules rules, double[] expected, Deadline deadline) {
        var peeling = new Peeling(rules, expected);
        int most = rules.types() + rules.rows().size();
        while (peeling.left > NOTHING && peeling.panels.size() <= most && !deadline.isOver() && peeling.step()) {
            // Each step is all there is to do.
        }
        return peeling.panels;
    }

    private boolean step() {
        Rules face = rules.faceAt(rest);
        var found = near(face);
        if (found.isEmpty()) {
            return false;
        }
        int[] panel = found.get();
        panels.add(panel);
        double share = share(panel);
        if (share < LIMIT) {
            return false;
        }
        left *= 1 - share;
        for (int type = 0; type < rest.length; type++) {
            double count = (rest[type] - share * panel[type]) / (1 - share);
            rest[type] = Math.clamp(count, 0, rules.sizes()[type]);
        }
        return true;
    }

    /// Every count rounded down or up, those nearest to the next number rather up; if that can't be, any panel
    /// on the face.
    private Optional<int[]> near(Rules face) {
        int[] floor = Arrays.stream(rest)
                .mapToInt(count -> (int) Math.floor(count + 1e-6))
                .toArray();
        double[] part = new double[rest.length];
        double[] wanted = new double[rest.length];
        for (int type = 0; type < rest.length; type++) {
            part[type] = rest[type] - floor[type];
            wanted[type] =
                    Math.log(Math.clamp(part[type], 1e-6, 1 - 1e-6) / (1 - Math.clamp(part[type], 1e-6, 1 - 1e-6)));
        }
        var up = new QuickPanel(face.above(floor, part)).weighing(wanted);
        if (up.isEmpty()) {
            return new QuickPanel(face).weighing(rest);
        }
        int[] panel = up.get();
        for (int type = 0; type < panel.length; type++) {
            panel[type] += floor[type];
        }
        return Optional.of(panel);
    }

    /// The largest probability of the panel that leaves the rest within all limits.
    private double share(int[] panel) {
        double share = 1 - LIMIT;
        for (int type = 0; type < panel.length; type++) {
            share = Math.min(share, until(rest[type], panel[type], 0));
            share = Math.min(share, until(rest[type], panel[type], rules.sizes()[type]));
        }
        for (Row row : rules.rows()) {
            share = Math.min(share, until(row.at(rest), row.of(panel), row.least()));
            share = Math.min(share, until(row.at(rest), row.of(panel), row.most()));
        }
        return share;
    }

    private static double until(double now, double panel, double limit) {
        boolean away = Math.abs(limit - panel) > LIMIT && (limit - panel) * (limit - now) >= -LIMIT;
        return away ? Math.max(0, (limit - now) / (limit - panel)) : 1;
    }
}
