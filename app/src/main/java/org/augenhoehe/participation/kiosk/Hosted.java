package org.augenhoehe.participation.kiosk;

import java.util.UUID;

import org.augenhoehe.moderation.door.Answer;

/// What came of what hosts did with a tablet that everybody reads about.
public sealed interface Hosted {
    record Done(UUID kiosk) implements Hosted {}

    /// There was nothing to open, or nothing left to discard.
    record Nothing() implements Hosted {}

    record NotSo(Answer because) implements Hosted {}
}
