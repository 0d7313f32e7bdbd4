package org.augenhoehe.methods.lottery;

import java.time.Duration;

/// When somebody wants a result, good or not. It is looked at between the steps of a search, so that the search
/// ends a step later; what proves the result comes on top.
final class Deadline {
    private static final double SHORTEST = 5;
    private static final double NANOS = 1e9;

    private final long begun = System.nanoTime();
    private final double seconds;

    private Deadline(double seconds) {
        this.seconds = seconds;
    }

    static Deadline never() {
        return new Deadline(Double.POSITIVE_INFINITY);
    }

    static Deadline in(Duration time) {
        return new Deadline(time.toNanos() / NANOS);
    }

    boolean isOver() {
        return left() <= 0;
    }

    /// What one step may still take by the clock: always enough to find any panel at all.
    double patience() {
        return Math.max(SHORTEST, left());
    }

    boolean isNever() {
        return Double.isInfinite(seconds);
    }

    private double left() {
        return seconds - (System.nanoTime() - begun) / NANOS;
    }
}
