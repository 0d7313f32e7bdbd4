package org.augenhoehe.participation.tasks.hour;

import java.time.LocalDate;
import java.util.UUID;

import org.jspecify.annotations.Nullable;

/// Time that somebody gave to a task on a day.
///
/// @param person null once that person is gone
/// @param paid whether somebody pays them for it
public record GivenHours(UUID id, UUID task, @Nullable UUID person, LocalDate day, int minutes, boolean paid) {
    /// "1,5", as people write hours; they are counted to five minutes.
    public double hours() {
        return minutes / 60.0;
    }
}
