package org.augenhoehe.moderation.door;

import java.time.Instant;

/// Whether a text comes in.
public sealed interface Answer {
    /// It does.
    record Open() implements Answer {}

    /// It does, but nobody reads it before somebody has looked at it: the room hides it and calls
    /// [org.augenhoehe.moderation.Moderation#hold].
    record Held() implements Answer {}

    /// Its author may not write until then.
    record Blocked(Instant until) implements Answer {}

    /// A new account has written very much in an hour.
    record TooOften() implements Answer {}

    /// Its author has written nearly the same several times today.
    record Again() implements Answer {}

    /// Its author has written here so often that it is enough.
    record Enough() implements Answer {}
}
