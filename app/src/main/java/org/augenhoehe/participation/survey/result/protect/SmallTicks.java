package org.augenhoehe.participation.survey.result.protect;

import java.util.List;
import java.util.SequencedMap;

import org.augenhoehe.participation.survey.result.protect.Ticked.Telling;

/// Tells how many chose something only where five did and five did not.
public final class SmallTicks {
    private static final int SMALL = Parts.LEAST - 1;

    /// With less, whoever reads that nothing is told would know which single case that is.
    private static final int ROOM = 2;

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
        return ticked.stream().allMatch(one -> one.telling() == Telling.TOLD) || leavesRoom(ticked)
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

    /// Everybody chose between "least" and "most" of them: what is told must not be so close to one of the limits that
    /// the rest can be worked out. Where all chose equally many, they add up; among very few nothing can be told.
    private boolean leavesRoom(List<Ticked> all) {
        if (least == most || answered < 2 * Parts.LEAST) {
            return false;
        }
        long high = all.stream().mapToLong(this::high).sum();
        long low = all.stream().mapToLong(this::low).sum();
        return high - (long) least * answered >= ROOM && (long) most * answered - low >= ROOM;
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
