package org.augenhoehe.participation.budget.exchange;

import java.time.Duration;
import java.time.Instant;
import java.util.UUID;

import org.augenhoehe.participation.budget.exchange.Progress.Stage;
import org.jspecify.annotations.Nullable;

/// A file that was handed in: how far it is, and in the end what came of it.
///
/// @param total 0 where it is not known
/// @param seenAt when something was last heard of the reading; null once it has broken off
/// @param step that it became; null before, and where it was refused
/// @param trouble why it was refused
public record HandedIn(
        UUID undertaking,
        String name,
        Stage stage,
        long done,
        long total,
        @Nullable Instant seenAt,
        @Nullable UUID step,
        @Nullable Trouble trouble) {

    /// No single stage takes longer; a machine that was switched off says nothing any more.
    private static final Duration PATIENCE = Duration.ofMinutes(15);

    boolean isUnderway(Instant now) {
        return step == null
                && trouble == null
                && seenAt != null
                && seenAt.plus(PATIENCE).isAfter(now);
    }

    /// Reading, counting and keeping, each a part of the whole.
    public int percent() {
        return switch (stage) {
            case READING -> total == 0 ? 0 : (int) Math.min(60, 60 * done / total);
            case COUNTING -> 60;
            case KEEPING -> 90;
        };
    }

    public String stageKey() {
        return stage.textKey();
    }
}
