package org.augenhoehe.participation.survey.result.protect;

import java.util.List;
import java.util.SequencedMap;

import org.augenhoehe.participation.survey.result.protect.Ticked.Telling;

/// Tells how many chose something only where five did and five did not.
public final class SmallTicks {
    private static final int SMALL = Parts.LEAST - 1;

    private final int answered;
    private final int least;
    private final int most;

    /// @param answered how many people
    /// @param least how many each of them had to choose; at least one
    /// @param most how many each of them could choose; at least two
    public SmallTicks(int answered, int least, int most) {
        this.answered = answered;
        this.least = Math.max(1, least);
        this.most = most;
    }

    /// @param counts how many chose each, also none
    public List<Ticked> of(SequencedMap<Integer, Integer> counts) {
        var ticked = counts.entrySet().stream()
                .map(entry -> ticked(entry.getKey(), entry.getValue()))
                .toList();
        return ticked.stream().allMatch(one -> isOpen(one, ticked))
                ? ticked
                : ticked.stream()
                        .map(one -> new Ticked(one.item(), Telling.UNTOLD, 0))
                        .toList();
    }

    private Ticked ticked(int item, int people) {
        int others = answered - people;
        if (people > SMALL && others > SMALL) {
            return new Ticked(item, Telling.TOLD, people);
        }
        return new Ticked(item, people <= others ? Telling.FEW : Telling.NEARLY_ALL, 0);
    }

    /// Everybody chose between "least" and "most" of them: what is told of the others must leave more than one
    /// possibility.
    private boolean isOpen(Ticked one, List<Ticked> all) {
        if (one.telling() == Telling.TOLD) {
            return true;
        }
        long othersLow = all.stream().mapToLong(this::low).sum() - low(one);
        long othersHigh = all.stream().mapToLong(this::high).sum() - high(one);
        long low = Math.max(low(one), (long) least * answered - othersHigh);
        long high = Math.min(high(one), (long) most * answered - othersLow);
        return low < high;
    }

    private int low(Ticked one) {
        return switch (one.telling()) {
            case TOLD -> one.people();
            case FEW, UNTOLD -> 0;
            case NEARLY_ALL -> answered - Math.min(SMALL, (answered - 1) / 2);
        };
    }

    private int high(Ticked one) {
        return switch (one.telling()) {
            case TOLD -> one.people();
            case FEW -> Math.min(SMALL, answered / 2);
            case NEARLY_ALL, UNTOLD -> answered;
        };
    }
}
