package org.augenhoehe.sharing.booking.free;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.augenhoehe.sharing.booking.Span;
import org.augenhoehe.sharing.booking.book.TakingStore.Kept;
import org.augenhoehe.sharing.booking.free.FreeDay.Kind;
import org.augenhoehe.sharing.booking.opening.Hours;
import org.augenhoehe.sharing.booking.opening.Rules;

/// The days of a month of one offer: free, partly free, taken, closed.
///
/// @param pieces that can be borrowed at all
/// @param kept what is taken of them
/// @param blocked hours in which none of them can be had
record FreeMonth(Rules rules, List<Long> pieces, List<Kept> kept, List<Span> blocked, Instant now) {
    private static final int MOST_GAPS = 6;

    List<FreeDay> days(YearMonth month) {
        return month.atDay(1)
                .datesUntil(month.plusMonths(1).atDay(1))
                .map(this::day)
                .toList();
    }

    private FreeDay day(LocalDate day) {
        if (day.isBefore(LocalDate.ofInstant(now, Span.ZONE))) {
            return new FreeDay(day, Kind.PAST, 0, List.of());
        }
        if (rules.isClosed(day)) {
            return new FreeDay(day, Kind.CLOSED, 0, List.of());
        }
        var windows = windows(day);
        if (windows.isEmpty()) {
            return new FreeDay(day, Kind.PAST, 0, List.of());
        }
        var taken = taken(day);
        var free = (int) pieces.stream()
                .filter(piece -> windows.stream()
                        .allMatch(window ->
                                against(taken, piece, window).findAny().isEmpty()))
                .count();
        if (free == pieces.size() && free > 0) {
            return new FreeDay(day, Kind.FREE, free, List.of());
        }
        if (free > 0) {
            return new FreeDay(day, Kind.PARTLY, free, List.of());
        }
        var gaps = rules.opening().wholeDays() ? List.<Span>of() : gaps(taken, windows);
        return gaps.isEmpty()
                ? new FreeDay(day, Kind.TAKEN, 0, List.of())
                : new FreeDay(
                        day,
                        Kind.PARTLY,
                        0,
                        gaps.stream().limit(MOST_GAPS).map(FreeMonth::words).toList());
    }

    /// What is taken of each piece on a day: looked for once, for a pool has hundreds of pieces.
    private Map<Long, List<Span>> taken(LocalDate day) {
        var whole = Span.ofDays(day, day);
        return kept.stream()
                .filter(one -> one.span().overlaps(whole))
                .collect(Collectors.groupingBy(Kept::piece, Collectors.mapping(Kept::span, Collectors.toList())));
    }

    /// The hours of a day that are still to come.
    private List<Span> windows(LocalDate day) {
        var whole = Span.ofDays(day, day);
        if (rules.opening().wholeDays()) {
            return List.of(whole);
        }
        var hours = rules.opening().always()
                ? Stream.of(whole)
                : rules.opening().on(day.getDayOfWeek()).stream().flatMap(one -> window(day, one).stream());
        return hours.filter(window -> window.until().isAfter(now))
                .map(window -> window.from().isBefore(now) ? new Span(now, window.until()) : window)
                .toList();
    }

    /// By what the clocks show, also in the nights in which they change.
    private static Optional<Span> window(LocalDate day, Hours hours) {
        var until = hours.untilMinute() == Hours.A_DAY
                ? Optional.of(day.plusDays(1).atStartOfDay(Span.ZONE).toInstant())
                : Span.moment(day, LocalTime.of(hours.untilMinute() / 60, hours.untilMinute() % 60));
        return Span.moment(day, hours.opens())
                .flatMap(from -> until.filter(from::isBefore).map(end -> new Span(from, end)));
    }

    private Stream<Span> against(Map<Long, List<Span>> taken, long piece, Span window) {
        return Stream.concat(taken.getOrDefault(piece, List.of()).stream(), blocked.stream())
                .filter(window::overlaps);
    }

    /// In which at least one piece is free for as long as it must be borrowed at least.
    private List<Span> gaps(Map<Long, List<Span>> taken, List<Span> windows) {
        var shortest = Duration.ofMinutes(rules.opening().shortestMinutes());
        var all = new ArrayList<Span>();
        for (var window : windows) {
            for (var piece : pieces) {
                gaps(taken, piece, window)
                        .filter(gap -> gap.length().compareTo(shortest) >= 0)
                        .forEach(all::add);
            }
        }
        return joined(all);
    }

    private Stream<Span> gaps(Map<Long, List<Span>> all, long piece, Span window) {
        var free = new ArrayList<Span>();
        var from = window.from();
        for (var taken : against(all, piece, window)
                .sorted(Comparator.comparing(Span::from))
                .toList()) {
            if (taken.from().isAfter(from)) {
                free.add(new Span(from, taken.from()));
            }
            from = taken.until().isAfter(from) ? taken.until() : from;
        }
        if (from.isBefore(window.until())) {
            free.add(new Span(from, window.until()));
        }
        return free.stream();
    }

    private static List<Span> joined(List<Span> all) {
        var joined = new ArrayList<Span>();
        for (var one : all.stream().sorted(Comparator.comparing(Span::from)).toList()) {
            var last = joined.isEmpty() ? null : joined.getLast();
            if (last == null || one.from().isAfter(last.until())) {
                joined.add(one);
            } else if (one.until().isAfter(last.until())) {
                joined.set(joined.size() - 1, new Span(last.from(), one.until()));
            }
        }
        return joined;
    }

    private static String words(Span gap) {
        return clock(gap.from(), false) + "–" + clock(gap.until(), true);
    }

    private static String clock(Instant moment, boolean end) {
        var shown = LocalDateTime.ofInstant(moment, Span.ZONE).toLocalTime();
        return end && shown.equals(LocalTime.MIDNIGHT)
                ? "24:00"
                : "%d:%02d".formatted(shown.getHour(), shown.getMinute());
    }
}
