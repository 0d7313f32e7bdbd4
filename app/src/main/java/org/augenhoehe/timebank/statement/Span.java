package org.augenhoehe.timebank.statement;

import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;

import org.augenhoehe.people.People;

/// From which day to which, both with it.
///
/// @param turned whether the days were given the wrong way round
public record Span(LocalDate from, LocalDate until, boolean turned) {
    /// Nothing is older than the house.
    private static final LocalDate EARLIEST = LocalDate.of(2000, 1, 1);

    /// What was typed; without anything, the last twelve months.
    public static Span of(String from, String until, LocalDate today) {
        var last = day(until, today);
        var first = day(from, last.minusYears(1).plusDays(1));
        var early = first.isBefore(EARLIEST) ? EARLIEST : first;
        return early.isAfter(last) ? new Span(last, early, true) : new Span(early, last, false);
    }

    private static LocalDate day(String typed, LocalDate otherwise) {
        try {
            var day = typed.isBlank() ? otherwise : LocalDate.parse(typed.strip());
            // A year that no calendar knows is a slip of the finger.
            return day.getYear() > otherwise.getYear() + 100 || day.getYear() < 1 ? otherwise : day;
        } catch (DateTimeException none) {
            return otherwise;
        }
    }

    public Instant begins() {
        return from.atStartOfDay(People.ZONE).toInstant();
    }

    public Instant ends() {
        return until.plusDays(1).atStartOfDay(People.ZONE).toInstant();
    }

    /// As an address asks for it.
    public String query() {
        return "von=" + from + "&bis=" + until;
    }
}
