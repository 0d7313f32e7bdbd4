package org.augenhoehe.sharing.booking;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.Optional;

/// From when to when.
///
/// @param from inclusive
/// @param until exclusive, later than from
public record Span(Instant from, Instant until) {
    /// In which hours and days are counted, as everywhere in the place.
    public static final ZoneId ZONE = ZoneId.of("Europe/Berlin");

    public Span {
        if (!from.isBefore(until)) {
            throw new IllegalArgumentException("ends before it begins");
        }
    }

    public Duration length() {
        return Duration.between(from, until);
    }

    public boolean overlaps(Span other) {
        return from.isBefore(other.until) && other.from.isBefore(until);
    }

    /// The same with what is kept free before and after it.
    public Span with(Duration before, Duration after) {
        return new Span(from.minus(before), until.plus(after));
    }

    public LocalDate firstDay() {
        return LocalDate.ofInstant(from, ZONE);
    }

    /// The last day of which it has at least a moment.
    public LocalDate lastDay() {
        return LocalDate.ofInstant(until.minusNanos(1), ZONE);
    }

    /// The moment that a clock in the place shows so; the first of two when the clocks are put back.
    ///
    /// @return empty in the hour that the clocks leave out when they are put forward
    public static Optional<Instant> moment(LocalDate day, LocalTime time) {
        var shown = day.atTime(time);
        var offsets = ZONE.getRules().getValidOffsets(shown);
        return offsets.isEmpty() ? Optional.empty() : Optional.of(shown.toInstant(offsets.getFirst()));
    }

    /// The whole of these days, the last included.
    public static Span ofDays(LocalDate first, LocalDate last) {
        return new Span(
                first.atStartOfDay(ZONE).toInstant(),
                last.plusDays(1).atStartOfDay(ZONE).toInstant());
    }
}
