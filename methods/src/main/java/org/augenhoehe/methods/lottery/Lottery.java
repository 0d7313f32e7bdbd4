package org.augenhoehe.methods.lottery;

import java.time.Duration;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/// Fair ways to mix panels: *leximin* and *maximin* of Flanigan, Gölz, Gupta, Hennig, Procaccia, Nature 596
/// (2021).
///
/// A panel is counted by types, that is, by groups of people alike. First linear programs find how many seats
/// each type should have on average ([FairChances]), then panels are found whose mixture has just these
/// averages ([Peeling], [Decomposition]). If there are none, because a panel is whole people, the rule that
/// shows it is added and all starts over. After 200 such rules, or when a time is over that was given, the best
/// mixture so far is returned, and [Portfolio#gap()] and [Portfolio#shortfall()] say how far it is from what was
/// sought.
public final class Lottery {
    private static final int MOST_CUTS = 200;

    private Lottery() {}

    /// Raises the lowest chance as far as the quotas allow, then the next lowest, and so on: nobody's chance
    /// can rise except at the cost of somebody who has no more. The chances are unique, the panels are not.
    ///
    /// @param onePerHousehold at most one of a household may be in the panel
    /// @throws IllegalArgumentException if no panel keeps the quotas; it names the changes that would help, as
    ///     [Feasibility] does
    public static Portfolio leximin(Pool pool, boolean onePerHousehold) {
        return mix(pool, onePerHousehold, true, Deadline.never());
    }

    /// The same, with the best mixture so far when the time is over: [Portfolio#gap()] and
    /// [Portfolio#shortfall()] say what it lacks. Where that happens, the same pool may give another list on
    /// another machine.
    ///
    /// @param time by the clock. The step that runs then is brought to its end, and the proof comes on top: a
    ///     minute or two more
    /// @throws IllegalArgumentException as [#leximin(Pool, boolean)] does
    public static Portfolio leximin(Pool pool, boolean onePerHousehold, Duration time) {
        return mix(pool, onePerHousehold, true, Deadline.in(time));
    }

    /// Raises the lowest chance only and leaves the others as they fall.
    ///
    /// @param onePerHousehold at most one of a household may be in the panel
    /// @throws IllegalArgumentException as [#leximin] does
    public static Portfolio maximin(Pool pool, boolean onePerHousehold) {
        return mix(pool, onePerHousehold, false, Deadline.never());
    }

    private static Portfolio mix(Pool pool, boolean onePerHousehold, boolean all, Deadline deadline) {
        Feasibility.of(pool, onePerHousehold).orThrow();
        Types types = Types.of(pool, onePerHousehold);
        Rules rules = types.rules();
        var fair = new FairChances(rules, deadline);
        List<int[]> known = new ArrayList<>();
        for (int cuts = 0; ; cuts++) {
            FairChances.Found found = all ? fair.leximin() : fair.maximin();
            var decomposition = new Decomposition(rules, found.sure(), deadline);
            known.forEach(decomposition::add);
            if (known.isEmpty()) {
                Peeling.of(rules, found.counts(), deadline).forEach(decomposition::add);
            }
            Decomposition.Mixture mixture = decomposition.mix();
            if (mixture.cut() == null || cuts == MOST_CUTS || deadline.isOver()) {
                return portfolio(types, mixture, found, Certificate.prove(rules, found.weights()));
            }
            known = mixture.panels();
            fair.cut(mixture.cut());
        }
    }

    private static Portfolio portfolio(
            Types types, Decomposition.Mixture mixture, FairChances.Found found, Certificate certificate) {
        var panels = new ArrayList<List<Integer>>();
        var probabilities = new ArrayList<Double>();
        double whole = Arrays.stream(mixture.probabilities()).sum();
        for (int panel = 0; panel < mixture.panels().size(); panel++) {
            if (mixture.probabilities()[panel] > 0) {
                panels.add(Arrays.stream(mixture.panels().get(panel)).boxed().toList());
                probabilities.add(mixture.probabilities()[panel] / whole);
            }
        }
        var promised = Arrays.stream(found.promised()).boxed().toList();
        return new Portfolio(types.members(), panels, probabilities, promised, certificate, types.split());
    }
}
