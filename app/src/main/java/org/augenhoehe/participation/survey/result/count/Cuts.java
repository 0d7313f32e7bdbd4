package org.augenhoehe.participation.survey.result.count;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Collection;
import java.util.List;
import java.util.TreeSet;

import org.augenhoehe.participation.survey.result.protect.Parts;
import org.jspecify.annotations.Nullable;

/// Where numbers are cut into classes: class 0 lies below the first cut, the last one from the last cut on.
///
/// @param at in ascending order
/// @param whole whether all numbers are
public record Cuts(List<BigDecimal> at, boolean whole) {
    public static final Cuts NONE = new Cuts(List.of(), false);
    private static final int CLASSES = 8;
    private static final int[] ROUND = {1, 2, 5, 10};

    public Cuts {
        at = List.copyOf(at);
    }

    /// At round numbers. The ends are those of the fifth smallest and the fifth largest: none is one person's.
    ///
    /// @param sorted all numbers
    /// @param wanted where later questions want a cut
    static Cuts of(List<BigDecimal> sorted, Collection<BigDecimal> wanted) {
        if (sorted.size() < 2 * Parts.LEAST) {
            return NONE;
        }
        var low = sorted.get(Parts.LEAST - 1);
        var high = sorted.get(sorted.size() - Parts.LEAST);
        boolean whole = sorted.stream().allMatch(Cuts::isWhole);
        var width = width(high.subtract(low), whole);
        var at = new TreeSet<>(wanted);
        var first = low.divide(width, 0, RoundingMode.FLOOR).multiply(width);
        for (var cut = first.add(width); cut.compareTo(high) <= 0; cut = cut.add(width)) {
            at.add(cut.setScale(Math.max(0, cut.scale())));
        }
        return new Cuts(List.copyOf(at), whole);
    }

    static boolean isWhole(BigDecimal amount) {
        return amount.stripTrailingZeros().scale() <= 0;
    }

    private static BigDecimal width(BigDecimal range, boolean whole) {
        if (range.signum() <= 0) {
            return BigDecimal.ONE;
        }
        var wanted = range.doubleValue() / CLASSES;
        var power = BigDecimal.ONE.scaleByPowerOfTen((int) Math.floor(Math.log10(wanted)));
        var width = power;
        for (int round : ROUND) {
            width = power.multiply(BigDecimal.valueOf(round));
            if (width.doubleValue() >= wanted) {
                break;
            }
        }
        return whole ? width.max(BigDecimal.ONE) : width;
    }

    int key(BigDecimal amount) {
        int key = 0;
        while (key < at.size() && at.get(key).compareTo(amount) <= 0) {
            key++;
        }
        return key;
    }

    /// Where a class begins; null where it is open.
    public @Nullable BigDecimal from(int key) {
        return key == 0 ? null : at.get(key - 1);
    }

    /// Before which number a class ends; null where it is open.
    public @Nullable BigDecimal before(int key) {
        return key == at.size() ? null : at.get(key);
    }
}
