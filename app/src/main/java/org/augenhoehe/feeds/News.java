package org.augenhoehe.feeds;

import java.time.Instant;
import java.util.Set;
import java.util.UUID;

import org.jspecify.annotations.Nullable;

/// Something public happened.
///
/// @param id the room's own id of it
/// @param kind of its {@link NewsTeller}
/// @param what happened, short and stable, for programs: `step_closed`
/// @param path of the page that shows it
/// @param by who did it; null where nobody did, or where that is nobody's business
/// @param quiet whether it is of no use beyond the one undertaking: that somebody joined
public record News(
        UUID id,
        String kind,
        String what,
        Instant at,
        Set<Subject> about,
        String path,
        @Nullable UUID by,
        boolean quiet) {
    public News {
        about = Set.copyOf(about);
    }
}
