package org.augenhoehe.sharing.booking.free;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;

import org.augenhoehe.places.Coordinates;
import org.augenhoehe.sharing.booking.Span;
import org.augenhoehe.sharing.offer.Category;
import org.jspecify.annotations.Nullable;

/// What somebody looks for that is free.
///
/// @param query what the words ask for, as the literal of a `tsquery`; empty where they say nothing
/// @param near where distances are measured from; the nearest come first
/// @param kilometres how far at most; 0 for any distance
public record FreeQuestion(
        Span span,
        String query,
        @Nullable Category category,
        @Nullable Coordinates near,
        int kilometres,
        Instant now) {
    LocalDate firstDay() {
        return span.firstDay();
    }

    LocalDate lastDay() {
        return span.lastDay();
    }

    /// What is lent by the day would be borrowed for.
    Span wholeDays() {
        return Span.ofDays(firstDay(), lastDay());
    }

    int firstMinute() {
        return minute(LocalDateTime.ofInstant(span.from(), Span.ZONE));
    }

    /// Midnight belongs to the day that ends with it.
    int lastMinute() {
        var minute = minute(LocalDateTime.ofInstant(span.until(), Span.ZONE));
        return minute == 0 ? 24 * 60 : minute;
    }

    /// By what the clocks show.
    long minutes() {
        return Duration.between(
                        LocalDateTime.ofInstant(span.from(), Span.ZONE),
                        LocalDateTime.ofInstant(span.until(), Span.ZONE))
                .toMinutes();
    }

    long minutesOfDays() {
        return Duration.between(firstDay().atStartOfDay(), lastDay().plusDays(1).atStartOfDay())
                .toMinutes();
    }

    private static int minute(LocalDateTime shown) {
        return shown.getHour() * 60 + shown.getMinute();
    }
}
