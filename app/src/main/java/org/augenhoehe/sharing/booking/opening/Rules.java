package org.augenhoehe.sharing.booking.opening;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Optional;

import org.augenhoehe.sharing.booking.Hindrance;
import org.augenhoehe.sharing.booking.Hindrance.Why;
import org.augenhoehe.sharing.booking.Span;

/// What holds for one offer: its opening and the days on which it is closed. Knows nothing of what is booked.
///
/// @param closed those of the offer and those of its owner
public record Rules(Opening opening, List<ClosingDay> closed) {
    public Rules {
        closed = List.copyOf(closed);
    }

    /// Those that hold where whoever lends it enters a booking: they know when they are there. What begins today may
    /// have begun already.
    public Rules atTheDesk() {
        return new Rules(opening.atTheDesk(), List.of());
    }

    /// The hours that are kept for it.
    public Span kept(Span span) {
        return span.with(opening.before(), opening.after());
    }

    /// What stands against these hours; empty where nothing does.
    public Optional<Hindrance> against(Span span, Instant now) {
        var aheadOf = againstDistance(span, now);
        if (aheadOf.isPresent()) {
            return aheadOf;
        }
        var length = againstLength(span);
        return length.isPresent() ? length : againstDays(span);
    }

    private Optional<Hindrance> againstDistance(Span span, Instant now) {
        var soonest = now.plus(Duration.ofMinutes(opening.leadMinutes()));
        if (opening.wholeDays()) {
            if (span.firstDay().isBefore(LocalDate.ofInstant(now, Span.ZONE))) {
                return hindered(Why.PAST);
            }
            if (span.firstDay().isBefore(LocalDate.ofInstant(soonest, Span.ZONE))) {
                return hindered(Why.TOO_SOON, Duration.ofMinutes(opening.leadMinutes()));
            }
        } else if (span.from().isBefore(now)) {
            return hindered(Why.PAST);
        } else if (span.from().isBefore(soonest)) {
            return hindered(Why.TOO_SOON, Duration.ofMinutes(opening.leadMinutes()));
        }
        return span.from().isAfter(now.plus(Duration.ofDays(opening.aheadDays())))
                ? hindered(Why.TOO_FAR, Duration.ofDays(opening.aheadDays()))
                : Optional.empty();
    }

    /// The nights in which the clocks change make nothing too long or too short.
    private Optional<Hindrance> againstLength(Span span) {
        var real = span.length();
        var shown = Duration.between(
                LocalDateTime.ofInstant(span.from(), Span.ZONE), LocalDateTime.ofInstant(span.until(), Span.ZONE));
        var shortest = Duration.ofMinutes(opening.shortestMinutes());
        var longest = Duration.ofMinutes(opening.longestMinutes());
        if (real.compareTo(shortest) < 0 && shown.compareTo(shortest) < 0) {
            return hindered(Why.TOO_SHORT, shortest);
        }
        return real.compareTo(longest) > 0 && shown.compareTo(longest) > 0
                ? hindered(Why.TOO_LONG, longest)
                : Optional.empty();
    }

    private Optional<Hindrance> againstDays(Span span) {
        var first = span.firstDay();
        var last = span.lastDay();
        if (!opensOn(first, span, true)) {
            return hindered(Why.FROM_CLOSED);
        }
        if (!opensOn(last, span, false)) {
            return hindered(Why.UNTIL_CLOSED);
        }
        if (opening.within() && !opening.always() && !isWithin(span)) {
            return hindered(Why.NOT_OVERNIGHT);
        }
        for (var day : List.of(first, last)) {
            if (closed.stream().anyMatch(one -> one.has(day))) {
                return hindered(Why.CLOSING_DAY, day);
            }
            var holiday = opening.holidays() ? Holiday.on(day, opening.land()) : Optional.<Holiday>empty();
            if (holiday.isPresent()) {
                return hindered(Why.HOLIDAY, day, holiday.get());
            }
        }
        return Optional.empty();
    }

    private boolean opensOn(LocalDate day, Span span, boolean begins) {
        if (opening.wholeDays()) {
            return opening.isOpen(day.getDayOfWeek());
        }
        return opening.isOpen(day.getDayOfWeek(), begins ? firstMinute(span) : lastMinute(span));
    }

    private boolean isWithin(Span span) {
        if (opening.wholeDays()) {
            return span.firstDay().equals(span.lastDay());
        }
        return span.firstDay().equals(span.lastDay())
                && opening.on(span.firstDay().getDayOfWeek()).stream()
                        .anyMatch(one -> one.has(firstMinute(span)) && one.has(lastMinute(span)));
    }

    private static int firstMinute(Span span) {
        return minute(LocalDateTime.ofInstant(span.from(), Span.ZONE));
    }

    /// Midnight belongs to the day that ends with it.
    private static int lastMinute(Span span) {
        var minute = minute(LocalDateTime.ofInstant(span.until(), Span.ZONE));
        return minute == 0 ? Hours.A_DAY : minute;
    }

    private static int minute(LocalDateTime shown) {
        return shown.getHour() * 60 + shown.getMinute();
    }

    /// Whether anything at all can begin or end on a day.
    public boolean isClosed(LocalDate day) {
        return !opening.isOpen(day.getDayOfWeek())
                || closed.stream().anyMatch(one -> one.has(day))
                || opening.holidays() && Holiday.on(day, opening.land()).isPresent();
    }

    private static Optional<Hindrance> hindered(Why why, Object... about) {
        return Optional.of(Hindrance.of(why, about));
    }
}
