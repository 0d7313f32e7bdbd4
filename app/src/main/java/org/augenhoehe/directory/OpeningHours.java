package org.augenhoehe.directory;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.TreeSet;

/// Answers from schedules: is it open, when does it open next, what are the hours of a week.
public record OpeningHours(List<Schedule> schedules) {
    private static final int DAYS_AHEAD = 62;

    /// From when until when on one day; an end before the beginning is after midnight.
    public record Span(LocalTime opens, LocalTime closes) implements Comparable<Span> {
        private static final Comparator<Span> IN_ORDER =
                Comparator.comparing(Span::opens).thenComparing(Span::closes);

        @Override
        public int compareTo(Span other) {
            return IN_ORDER.compare(this, other);
        }

        public boolean endsNextDay() {
            return !closes.isAfter(opens);
        }
    }

    public boolean isKnown() {
        return schedules.stream().anyMatch(Schedule::saysHours);
    }

    public boolean isOpenAt(LocalDateTime moment) {
        var time = moment.toLocalTime();
        return on(moment.toLocalDate()).stream()
                        .anyMatch(span ->
                                !time.isBefore(span.opens()) && (span.endsNextDay() || time.isBefore(span.closes())))
                || on(moment.toLocalDate().minusDays(1)).stream()
                        .anyMatch(span -> span.endsNextDay() && time.isBefore(span.closes()));
    }

    /// The next beginning after this moment, within two months.
    public Optional<LocalDateTime> nextOpening(LocalDateTime after) {
        for (var day = after.toLocalDate();
                !day.isAfter(after.toLocalDate().plusDays(DAYS_AHEAD));
                day = day.plusDays(1)) {
            for (var span : on(day)) {
                var opening = day.atTime(span.opens());
                if (opening.isAfter(after)) {
                    return Optional.of(opening);
                }
            }
        }
        return Optional.empty();
    }

    /// The hours of this day, in order.
    public List<Span> on(LocalDate day) {
        var spans = new TreeSet<Span>();
        for (var schedule : schedules) {
            if (schedule.opensAt() != null && schedule.closesAt() != null && schedule.holdsOn(day)) {
                spans.add(new Span(schedule.opensAt(), schedule.closesAt()));
            }
        }
        return List.copyOf(spans);
    }

    /// The seven days from this one on, by weekday from Monday; days without hours are empty.
    public Map<DayOfWeek, List<Span>> week(LocalDate from) {
        var week = new TreeMap<DayOfWeek, List<Span>>();
        for (var ahead = 0; ahead < 7; ahead++) {
            var day = from.plusDays(ahead);
            week.put(day.getDayOfWeek(), on(day));
        }
        return week;
    }
}
