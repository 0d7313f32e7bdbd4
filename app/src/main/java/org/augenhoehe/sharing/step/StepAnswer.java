package org.augenhoehe.sharing.step;

import java.time.Instant;
import java.util.UUID;

import org.jspecify.annotations.Nullable;

/// An offer that answers a need.
///
/// @param giver whose contribution it is; null while they are only asked, and once they are gone
/// @param proposedBy who proposed what belongs to others; null where nobody did
/// @param reason why it was declined
/// @param booking what was booked with the yes; null where nothing was
/// @param minutes of help that were given, as the hosts say; null before, and where it is none
public record StepAnswer(
        UUID id,
        UUID need,
        UUID offer,
        @Nullable UUID giver,
        @Nullable UUID proposedBy,
        String words,
        StepAnswerState state,
        String reason,
        @Nullable UUID booking,
        @Nullable Integer minutes,
        Instant at,
        @Nullable Instant decidedAt,
        boolean hidden) {}
