package org.augenhoehe.sharing.booking.opening;

import java.time.LocalDate;
import java.util.UUID;

/// Days on which nothing is handed over or taken back.
///
/// @param lastDay included
public record ClosingDay(UUID id, LocalDate firstDay, LocalDate lastDay) {
    boolean has(LocalDate day) {
        return !day.isBefore(firstDay) && !day.isAfter(lastDay);
    }
}
