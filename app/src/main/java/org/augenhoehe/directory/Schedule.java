package org.augenhoehe.directory;

import java.math.BigDecimal;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.temporal.TemporalAdjusters;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

import org.jspecify.annotations.Nullable;

/// When something is open, by the recurrence rules of RFC 5545 as far as HSDS uses them.
///
/// @param byday `MO,TU`; with a month rule also `1MO` (the first Monday) or `-1FR`
public record Schedule(
        @Nullable LocalDate validFrom,
        @Nullable LocalDate validTo,
        @Nullable LocalDate dtstart,
        @Nullable LocalDate until,
        @Nullable String freq,
        @Nullable BigDecimal interval,
        @Nullable String byday,
        @Nullable String bymonthday,
        @Nullable String description,
        @Nullable LocalTime opensAt,
        @Nullable LocalTime closesAt,
        @Nullable String scheduleLink,
        @Nullable String attendingType,
        @Nullable String notes) {

    private static final List<String> DAYS = List.of("MO", "TU", "WE", "TH", "FR", "SA", "SU");

    /// Whether it says hours at all, or is only a description.
    public boolean saysHours() {
        return opensAt != null && closesAt != null && (byday != null || bymonthday != null || dtstart != null);
    }

    /// The same every week, as far as we can say in advance.
    public boolean isWeekly() {
        return !"MONTHLY".equals(freq) && byday != null && everyTime() == 1;
    }

    public boolean isDated() {
        return validFrom != null || validTo != null || until != null || dtstart != null;
    }

    public Set<DayOfWeek> weekdays() {
        return byday == null
                ? Set.of()
                : Arrays.stream(byday.split(","))
                        .map(day -> DAYS.indexOf(day.strip().replaceFirst("^[-+]?[0-9]+", "")))
                        .filter(index -> index >= 0)
                        .map(index -> DayOfWeek.of(index + 1))
                        .collect(Collectors.toUnmodifiableSet());
    }

    /// Whether it holds on this day.
    public boolean holdsOn(LocalDate day) {
        if (!saysHours() || !isValidOn(day)) {
            return false;
        }
        if ("MONTHLY".equals(freq)) {
            return everyTime() == 1 && holdsInMonth(day);
        }
        if (byday == null) {
            return freq == null ? day.equals(dtstart) : dtstart != null && sameWeekday(day, dtstart);
        }
        return weekdays().contains(day.getDayOfWeek()) && inItsWeek(day);
    }

    private boolean isValidOn(LocalDate day) {
        return (validFrom == null || !day.isBefore(validFrom))
                && (validTo == null || !day.isAfter(validTo))
                && (dtstart == null || !day.isBefore(dtstart))
                && (until == null || !day.isAfter(until));
    }

    private boolean sameWeekday(LocalDate day, LocalDate start) {
        return day.getDayOfWeek() == start.getDayOfWeek() && inItsWeek(day);
    }

    /// Every second week counts from the week of the first day.
    private boolean inItsWeek(LocalDate day) {
        if (everyTime() == 1 || dtstart == null) {
            return everyTime() == 1;
        }
        var monday = TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY);
        var weeks = (day.with(monday).toEpochDay() - dtstart.with(monday).toEpochDay()) / 7;
        return weeks % everyTime() == 0;
    }

    private boolean holdsInMonth(LocalDate day) {
        if (bymonthday != null && !holdsOnNumber(day)) {
            return false;
        }
        return byday == null
                ? bymonthday != null
                : Arrays.stream(byday.split(",")).anyMatch(rule -> holds(rule, day));
    }

    private boolean holdsOnNumber(LocalDate day) {
        return Arrays.stream(String.valueOf(bymonthday).split(","))
                .map(String::strip)
                .anyMatch(number -> number.equals(String.valueOf(day.getDayOfMonth()))
                        || number.equals(String.valueOf(day.getDayOfMonth() - day.lengthOfMonth() - 1)));
    }

    private static boolean holds(String rule, LocalDate day) {
        var name = DAYS.get(day.getDayOfWeek().getValue() - 1);
        var week = (day.getDayOfMonth() - 1) / 7 + 1;
        var fromEnd = (day.lengthOfMonth() - day.getDayOfMonth()) / 7 + 1;
        return Set.of(name, week + name, "+" + week + name, "-" + fromEnd + name)
                .contains(rule.strip());
    }

    private int everyTime() {
        return interval == null ? 1 : Math.max(1, interval.intValue());
    }
}
