package org.augenhoehe.directory.importing;

import java.time.Duration;
import java.time.Instant;

import org.augenhoehe.directory.importing.Progress.Step;
import org.jspecify.annotations.Nullable;

/// A file that was handed in: how far it is, and in the end what came of it.
///
/// @param step null before the first
/// @param total 0 where it is not known
/// @param seenAt when something was last heard of the reading; null once it has broken off
/// @param reading null while it is being read
public record HandedIn(
        String source,
        @Nullable Step step,
        long done,
        long total,
        @Nullable Instant seenAt,
        @Nullable Reading reading) {

    /// No single step takes longer; a machine that was switched off says nothing any more.
    private static final Duration PATIENCE = Duration.ofMinutes(15);

    boolean isUnderway(Instant now) {
        return reading == null && seenAt != null && seenAt.plus(PATIENCE).isAfter(now);
    }

    public int percent() {
        return total == 0 ? 0 : (int) Math.min(100, 100 * done / total);
    }

    public String stepKey() {
        return (step == null ? Step.READING : step).textKey();
    }
}
