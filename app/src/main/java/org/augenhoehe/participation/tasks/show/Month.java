package org.augenhoehe.participation.tasks.show;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.format.DateTimeParseException;
import java.time.format.TextStyle;
import java.time.temporal.TemporalAdjusters;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import java.util.stream.Stream;

import org.augenhoehe.platform.web.Page;
import org.jspecify.annotations.Nullable;

/// A month as a table of weeks, from Monday; on a phone a list of the days on which there is something.
public record Month(YearMonth month, LocalDate today, List<List<Day>> weeks) {
    private static final int A_WEEK = 7;

    static Month of(YearMonth month, LocalDate today, Map<LocalDate, List<Item>> items) {
        var first = month.atDay(1).with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY));
        var weeks = Stream.iterate(
                        first, monday -> !monday.isAfter(month.atEndOfMonth()), monday -> monday.plusDays(A_WEEK))
                .map(monday -> IntStream.range(0, A_WEEK)
                        .mapToObj(monday::plusDays)
                        .map(day -> new Day(
                                day,
                                YearMonth.from(day).equals(month),
                                day.equals(today),
                                YearMonth.from(day).equals(month) ? items.getOrDefault(day, List.of()) : List.of()))
                        .toList())
                .toList();
        return new Month(month, today, weeks);
    }

    /// What somebody typed into the address; else the month in which there is something to see.
    static YearMonth wanted(@Nullable String typed, LocalDate usual) {
        try {
            return typed == null ? YearMonth.from(usual) : YearMonth.parse(typed);
        } catch (DateTimeParseException nonsense) {
            return YearMonth.from(usual);
        }
    }

    public String name(Page page) {
        return month.getMonth()
                        .getDisplayName(
                                TextStyle.FULL_STANDALONE, page.language().locale())
                + " " + month.getYear();
    }

    public List<String> days(Page page) {
        return Arrays.stream(DayOfWeek.values())
                .map(day -> day.getDisplayName(
                        TextStyle.FULL_STANDALONE, page.language().locale()))
                .toList();
    }

    public boolean isEmpty() {
        return weeks.stream().flatMap(List::stream).allMatch(day -> day.items().isEmpty());
    }

    /// @param within whether it is a day of this month
    public record Day(LocalDate date, boolean within, boolean today, List<Item> items) {}

    /// @param when the time of a shift; empty for a day until which something is to be done
    /// @param stateKey text key of how its task stands
    public record Item(String when, String wording, String href, String stateKey, boolean over) {}
}
