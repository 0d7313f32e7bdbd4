package org.augenhoehe.knowledge.wiki.exchange;

import java.time.Duration;
import java.time.Instant;
import java.util.UUID;

import org.jspecify.annotations.Nullable;

/// A file that was handed in: how far it is, and in the end what came of it.
///
/// @param seenAt when something was last heard of it; null once it has broken off
/// @param report null while it is being read
public record Taking(
        UUID id,
        String file,
        Instant at,
        @Nullable Instant seenAt,
        int done,
        int total,
        @Nullable TakingReport report) {
    /// No single step takes longer; a machine that was switched off says nothing any more.
    private static final Duration PATIENCE = Duration.ofMinutes(15);

    boolean isUnderway(Instant now) {
        return report == null && seenAt != null && seenAt.plus(PATIENCE).isAfter(now);
    }

    public int percent() {
        return total == 0 ? 0 : (int) Math.min(100, 100L * done / total);
    }

    public String stateKey() {
        if (report == null) {
            return "wiki.taking.unfinished";
        }
        return report.refused() == null ? "wiki.taking.taken.short" : "wiki.taking.refused.short";
    }
}
