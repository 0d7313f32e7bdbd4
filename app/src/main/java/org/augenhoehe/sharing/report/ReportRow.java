package org.augenhoehe.sharing.report;

import org.augenhoehe.sharing.offer.Good;
import org.jspecify.annotations.Nullable;

/// What is told of one kind of goods.
///
/// @param good null for several kinds that are too small alone
/// @param times how often it was shared
/// @param minutes for how long
/// @param cents what that was worth by stated values
/// @param valued for how many of those times a value was stated; without any there is no worth
public record ReportRow(@Nullable Good good, int times, long minutes, long cents, int valued) {
    public ReportRow plus(ReportRow other) {
        return new ReportRow(
                good, times + other.times, minutes + other.minutes, cents + other.cents, valued + other.valued);
    }

    public double hours() {
        return minutes / 60.0;
    }

    public double euros() {
        return cents / 100.0;
    }

    public boolean hasWorth() {
        return valued > 0;
    }

    /// Whether for some of it no value was stated.
    public boolean isPartlyValued() {
        return valued > 0 && valued < times;
    }
}
