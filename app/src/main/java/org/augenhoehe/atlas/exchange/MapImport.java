package org.augenhoehe.atlas.exchange;

import java.time.Duration;
import java.time.Instant;
import java.util.UUID;

import org.augenhoehe.atlas.entry.EntryKind;
import org.jspecify.annotations.Nullable;

/// A file that somebody handed in: how far it is, what it says, what came of it.
///
/// @param person null once they are gone, or where it came by the terminal
/// @param name of the file
/// @param total 0 where it is not known
/// @param read how many lines can be taken
/// @param refused how many cannot
public record MapImport(
        UUID id,
        @Nullable UUID person,
        String name,
        @Nullable UUID collection,
        EntryKind kind,
        State state,
        long done,
        long total,
        long read,
        long refused,
        Instant at,
        Instant seenAt) {

    public static final String PATH = "/karte/einlesen";

    /// Where the machine was switched off, it begins anew within an hour. What is silent for longer came by the
    /// terminal and broke off there.
    private static final Duration PATIENCE = Duration.ofHours(2);

    public String path() {
        return PATH + "/" + id;
    }

    public boolean isUnderway() {
        return state == State.READING || state == State.TAKING;
    }

    public boolean isLost(Instant now) {
        return isUnderway() && seenAt.plus(PATIENCE).isBefore(now);
    }

    public int percent() {
        return total == 0 ? 0 : (int) Math.min(100, 100 * done / total);
    }

    public enum State {
        READING,
        PREVIEW,
        TAKING,
        TAKEN,
        REFUSED,
        DROPPED;

        public String textKey() {
            return "atlas.import.state." + this;
        }
    }
}
