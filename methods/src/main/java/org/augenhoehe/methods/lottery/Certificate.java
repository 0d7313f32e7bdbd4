package org.augenhoehe.methods.lottery;

import java.util.Arrays;
import java.util.List;

/// Why the lowest chance can't be higher. Give every person of a type its weight, so that all people together
/// weigh `total`. No panel weighs more than `heaviest`. So whoever draws, the average chance by weight is at
/// most `heaviest / total`, and the lowest chance is no higher than the average.
///
/// Whole numbers throughout: the proof doesn't depend on rounding. The weights are the dual values of the
/// linear program, but a reader needs to believe only that no panel weighs more, and can check it with any
/// integer program solver (here CP-SAT did, apart from the program that made the portfolio).
///
/// Weak duality of linear programs, see Flanigan, Gölz, Gupta, Hennig, Procaccia, Nature 596 (2021).
///
/// @param weights by type, in the order of [Portfolio#types()], 0 or more; whole multiples of a
///     billionth of the dual values, of a smaller part in pools of more than 10,000 people; all 1 where everybody is
///     in the panel anyway
/// @param total what the whole pool weighs, in the same unit: weight times people, over all types; above 0
/// @param heaviest no panel weighs more, in the same unit
public record Certificate(List<Long> weights, long total, long heaviest) {
    private static final double SCALE = 1_000_000_000;

    /// Among more people everybody weighs less, and whole numbers would become coarse.
    private static final double MANY = 10_000;

    /// @throws IllegalArgumentException if a weight is negative, or a pool that weighs nothing is to prove
    ///     something
    public Certificate {
        weights = List.copyOf(weights);
        if (total <= 0 || weights.stream().anyMatch(weight -> weight < 0)) {
            throw new IllegalArgumentException("weights %s, %d together".formatted(weights, total));
        }
    }

    static Certificate prove(Rules rules, double[] duals) {
        var weights = new long[rules.types()];
        double scale = SCALE * Math.max(1, Arrays.stream(rules.sizes()).sum() / MANY);
        for (int type = 0; type < weights.length; type++) {
            weights[type] = Math.round(Math.max(0, duals[type]) * scale);
        }
        if (Arrays.stream(weights).allMatch(weight -> weight == 0)) {
            // As many seats as people: nobody stands in the way of anybody, so nobody has a price.
            Arrays.fill(weights, 1);
        }
        long total = 0;
        for (int type = 0; type < weights.length; type++) {
            total = Math.addExact(total, Math.multiplyExact(weights[type], rules.sizes()[type]));
        }
        long heaviest = new BestPanel(rules).weighing(weights).orElseThrow().bound();
        return new Certificate(Arrays.stream(weights).boxed().toList(), total, heaviest);
    }

    /// No way of drawing gives everyone more than this chance, from 0 to 1.
    public double upperBound() {
        return (double) heaviest / total;
    }
}
