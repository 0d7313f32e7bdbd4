package org.augenhoehe.sharing.booking.series;

import java.time.Duration;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

import org.augenhoehe.sharing.booking.Span;

/// How something repeats.
///
/// @param weeks from one time to the next
/// @param until the last day on which it may begin
/// @param all whether it is all of the days or none
public record Rhythm(int weeks, LocalDate until, boolean all) {
    /// A year of weeks.
    public static final int MOST = 53;

    /// The days on which it begins, not more than one above the most.
    List<LocalDate> days(LocalDate first) {
        return Stream.iterate(first, day -> !day.isAfter(until), day -> day.plusWeeks(weeks))
                .limit(MOST + 1L)
                .toList();
    }

    Duration distance() {
        return Duration.ofDays(7L * weeks);
    }

    /// The same hours on another day, as the clocks show them.
    ///
    /// @return empty where the clocks leave them out
    static Optional<Span> on(LocalDate day, Span first) {
        var begins = LocalDateTime.ofInstant(first.from(), Span.ZONE);
        var ends = LocalDateTime.ofInstant(first.until(), Span.ZONE);
        var days = Duration.between(
                        begins.toLocalDate().atStartOfDay(), ends.toLocalDate().atStartOfDay())
                .toDays();
        return Span.moment(day, begins.toLocalTime())
                .flatMap(from -> Span.moment(day.plusDays(days), ends.toLocalTime())
                        .filter(from::isBefore)
                        .map(until -> new Span(from, until)));
    }
}
