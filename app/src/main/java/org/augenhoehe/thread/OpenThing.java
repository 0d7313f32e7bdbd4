package org.augenhoehe.thread;

import java.net.URI;
import java.util.List;
import java.util.UUID;

import org.augenhoehe.api.Means;
import org.jspecify.annotations.Nullable;

/// A thing on the thread with what is next to it, as programs read it.
public record OpenThing(
        @Means("Its id, the same as in the list of its kind.")
        UUID id,

        @Means("What it is: need, step, commitment, …") String kind,

        @Means("What it says, in a few words; null where it was taken back or is not shown.") @Nullable
        String title,

        @Means("The undertaking in which it happened; null where there is none.") @Nullable
        UUID undertaking,

        @Means("Whether something is still to come of it.") boolean open,

        @Means("What it came from.") List<Neighbour> from,

        @Means("What came of it.") List<Neighbour> to,

        @Means("The page of its thread for people.") URI page) {

    /// A thing one step away on the thread.
    public record Neighbour(
            @Means("Its id.") UUID id,

            @Means("How the one led to the other.") Leading how) {}
}
