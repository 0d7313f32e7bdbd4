package org.augenhoehe.sharing.mediation.desk;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;

import org.jspecify.annotations.Nullable;

/// Somebody whom members chose to mediate, for a term.
///
/// @param person null once that person is gone
/// @param organisation for conflicts among the people of this group or organisation; null for the whole place
/// @param step of an undertaking, in which it was decided; null where the group chose
/// @param decision how it was chosen, in a sentence
/// @param agreedAt when the person said yes; null before
public record Mediator(
        UUID id,
        @Nullable UUID person,
        @Nullable UUID organisation,
        @Nullable UUID step,
        String decision,
        LocalDate decidedOn,
        LocalDate fromDay,
        LocalDate untilDay,
        @Nullable UUID namedBy,
        @Nullable Instant agreedAt,
        @Nullable Instant endedAt) {

    public boolean isInOffice(LocalDate today) {
        return person != null
                && agreedAt != null
                && endedAt == null
                && !today.isBefore(fromDay)
                && !today.isAfter(untilDay);
    }
}
