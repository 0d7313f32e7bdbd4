package org.augenhoehe.sharing.trust.fact;

import java.time.Instant;
import java.util.List;
import java.util.UUID;

import org.jspecify.annotations.Nullable;

/// What happened so far when somebody borrowed. Whole numbers of what was, never a mark, and nothing is sorted by it.
///
/// @param since when they first borrowed; null where they never did
/// @param borrowed how often something came to them
/// @param back how often it came back
/// @param late each time it came back on a later day than agreed, or has not come back yet
/// @param missed each time nobody came for it
public record Facts(@Nullable Instant since, int borrowed, int back, List<Event> late, List<Event> missed) {
    public Facts {
        late = List.copyOf(late);
        missed = List.copyOf(missed);
    }

    public boolean isNothing() {
        return borrowed == 0 && missed.isEmpty();
    }

    /// @param title read by the person alone
    /// @param day by when it was to come back, or when it was to be fetched
    /// @param open whether it is still not back
    /// @param comment what the person says to it; empty where they said nothing, or it is hidden
    /// @param commentId null where they said nothing
    public record Event(
            UUID booking,
            String title,
            Instant day,
            boolean open,
            String comment,
            @Nullable UUID commentId) {}
}
