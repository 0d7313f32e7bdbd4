package org.augenhoehe.profile;

import java.util.UUID;

import org.augenhoehe.undertakings.Phase;
import org.jspecify.annotations.Nullable;

/// Which things somebody brought in to a phase of an undertaking in a year: a room, a journey, a tool. It counts beside
/// hours and money.
///
/// @param person null once that person is gone
/// @param things how many
public record Shared(
        UUID undertaking, Phase phase, @Nullable UUID person, int year, int things) {
    public Shared {
        if (things < 0) {
            throw new IllegalArgumentException("nobody brings fewer than no things");
        }
    }
}
