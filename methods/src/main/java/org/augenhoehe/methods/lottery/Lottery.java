package org.augenhoehe.methods.lottery;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/// Fair ways to mix panels.
public final class Lottery {
    private static final int MOST_CUTS = 200;

    private Lottery() {}

    /// Raises the lowest chance as far as the quotas allow, then the next lowest, and so on: nobody's chance
    /// can rise except at the cost of somebody who has no more. The chances are unique, the panels are not.
    ///
    /// @param onePerHousehold at most one of a household may be in the panel
    /// @throws IllegalArgumentException if no panel keeps the quotas, see [Feasibility]
    public static Portfolio leximin(Pool pool, boolean onePerHousehold) {
        return mix(pool, onePerHousehold, true);
    }

    /// Raises the lowest chance only and leaves the others as they fall.
    public static Portfolio maximin(Pool pool, boolean onePerHousehold) {
        return mix(pool, onePerHousehold, false);
    }

    private static Portfolio mix(Pool pool, boolean onePerHousehold, boolean all) {
        if (!(Feasibility.of(pool, onePerHousehold) instanceof Feasibility.Possible)) {
            throw new IllegalArgumentException("no panel keeps the quotas: ask Feasibility which change would help");
        }
        Types types = Types.of(pool, onePerHousehold);
        Rules rules = types.rules();
        var fair = new FairChances(rules);
        List<int[]> known = new ArrayList<>();
        for (int cuts = 0; ; cuts++) {
            FairChances.Found found = all ? fair.leximin() : fair.maximin();
            var decomposition = new Decomposition(rules, found.sure());
            known.forEach(decomposition::add);
            if (known.isEmpty()) {
                Peeling.of(rules, found.counts()).forEach(decomposition::add);
            }
            Decomposition.Mixture mixture = decomposition.mix();
            if (mixture.cut() == null || cuts == MOST_CUTS) {
                return portfolio(types, mixture, Certificate.prove(rules, found.weights()));
            }
            known = mixture.panels();
            fair.cut(mixture.cut());
        }
    }

    private static Portfolio portfolio(Types types, Decomposition.Mixture mixture, Certificate certificate) {
        var panels = new ArrayList<List<Integer>>();
        var probabilities = new ArrayList<Double>();
        double whole = Arrays.stream(mixture.probabilities()).sum();
        for (int panel = 0; panel < mixture.panels().size(); panel++) {
            if (mixture.probabilities()[panel] > 0) {
                panels.add(Arrays.stream(mixture.panels().get(panel)).boxed().toList());
                probabilities.add(mixture.probabilities()[panel] / whole);
            }
        }
        return new Portfolio(types.members(), panels, probabilities, certificate, types.split());
    }
}
