package org.augenhoehe.sharing.booking.book;

import java.time.Instant;
import java.util.UUID;

import org.augenhoehe.moderation.door.Answer;
import org.augenhoehe.sharing.booking.Hindrance;
import org.jspecify.annotations.Nullable;

/// What came of wanting to borrow something, or of changing that.
public sealed interface Reserved {
    /// @param asked whether the owner has to say yes first
    record Done(UUID booking, boolean asked) implements Reserved {}

    record Refused(Hindrance because) implements Reserved {}

    /// Somebody has it at that time.
    ///
    /// @param next when it is free for as long as was wanted; null where not within the next weeks
    record Taken(@Nullable Instant next) implements Reserved {}

    /// The words do not come in.
    record Closed(Answer because) implements Reserved {}

    static Reserved refused(Hindrance.Why why, Object... about) {
        return new Refused(Hindrance.of(why, about));
    }
}
