package org.augenhoehe.sharing.calendar.outside;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Date;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TimeZone;

import org.augenhoehe.sharing.booking.Span;
import org.augenhoehe.sharing.calendar.outside.Fetched.Why;
import org.jspecify.annotations.Nullable;

import biweekly.Biweekly;
import biweekly.ICalendar;
import biweekly.component.VEvent;

/// Reads an iCalendar file (RFC 5545) of anybody's: time zones, repetitions with their exceptions, whole days, what is
/// cancelled, and what takes no time. Only so far ahead as anybody books, and only so long as a file may take.
final class IcsReading {
    /// What a file may say that somebody really keeps by hand.
    static final int MOST = 5000;

    private static final Duration PATIENCE = Duration.ofSeconds(10);

    private final Span horizon;
    private final long end = System.nanoTime() + PATIENCE.toNanos();
    private final List<Busy> busy = new ArrayList<>();
    private int events;
    private int leftOut;

    private IcsReading(Span horizon) {
        this.horizon = horizon;
    }

    /// @param horizon beyond which nothing is of interest
    static Fetched read(String text, Span horizon) {
        if (!text.contains("BEGIN:VCALENDAR")) {
            return new Fetched.Failed(Why.UNREADABLE);
        }
        if (!IcsLook.isFine(text)) {
            return new Fetched.Failed(Why.TOO_MUCH);
        }
        var reading = new IcsReading(horizon);
        try {
            // Times without a zone are those of the place.
            for (var calendar : Biweekly.parse(text)
                    .defaultTimezone(TimeZone.getTimeZone(Span.ZONE))
                    .all()) {
                reading.take(calendar);
            }
            return new Fetched.New(reading.busy, reading.events, reading.leftOut, "");
        } catch (TooMuch much) {
            return new Fetched.Failed(Why.TOO_MUCH);
        } catch (RuntimeException broken) {
            // The library answers some broken files with exceptions of many kinds.
            return new Fetched.Failed(Why.UNREADABLE);
        }
    }

    private void take(ICalendar calendar) {
        var moved = moved(calendar);
        for (var event : calendar.getEvents()) {
            if (System.nanoTime() - end > 0) {
                throw new TooMuch();
            }
            if (isFree(event)) {
                continue;
            }
            events++;
            if (!taken(calendar, event, moved)) {
                leftOut++;
            }
        }
    }

    /// Single days of a repetition that are told anew by an entry of their own, or cancelled by it.
    private static Map<String, Set<Instant>> moved(ICalendar calendar) {
        var moved = new HashMap<String, Set<Instant>>();
        for (var event : calendar.getEvents()) {
            if (event.getRecurrenceId() != null && event.getRecurrenceId().getValue() != null) {
                moved.computeIfAbsent(uid(event), any -> new HashSet<>())
                        .add(event.getRecurrenceId().getValue().toInstant());
            }
        }
        return moved;
    }

    private static boolean isFree(VEvent event) {
        return (event.getStatus() != null && event.getStatus().isCancelled())
                || (event.getTransparency() != null && event.getTransparency().isTransparent());
    }

    /// @return false where it cannot be read
    private boolean taken(ICalendar calendar, VEvent event, Map<String, Set<Instant>> moved) {
        var start = event.getDateStart() == null ? null : event.getDateStart().getValue();
        var repeats = new Repetition(event);
        if (start == null || !repeats.isReadable()) {
            return false;
        }
        var wholeDays = !start.hasTime();
        var length = wholeDays ? days(event, start) : hours(event, start);
        if (length.isNegative()) {
            return false;
        }
        if (!repeats.isAny()) {
            add(event, start, length, wholeDays);
            return true;
        }
        var zone = wholeDays ? TimeZone.getDefault() : zone(calendar, event);
        var dates = event.getDateIterator(zone);
        dates.advanceTo(Date.from(horizon.from().minus(length).minus(Duration.ofDays(2))));
        var elsewhere = event.getRecurrenceId() == null ? moved.getOrDefault(uid(event), Set.of()) : Set.<Instant>of();
        while (dates.hasNext()) {
            var date = dates.next();
            if (date.toInstant().isAfter(horizon.until())) {
                break;
            }
            if (!elsewhere.contains(date.toInstant())) {
                add(event, date, length, wholeDays);
            }
        }
        return true;
    }

    private static TimeZone zone(ICalendar calendar, VEvent event) {
        var start = event.getDateStart();
        var assigned = calendar.getTimezoneInfo().getTimezone(start);
        if (assigned != null && assigned.getTimeZone() != null) {
            return assigned.getTimeZone();
        }
        var raw = start.getValue().getRawComponents();
        return raw != null && raw.isUtc() ? TimeZone.getTimeZone("UTC") : TimeZone.getTimeZone(Span.ZONE);
    }

    private static Duration hours(VEvent event, Date start) {
        if (event.getDateEnd() != null && event.getDateEnd().getValue() != null) {
            return Duration.between(
                    start.toInstant(), event.getDateEnd().getValue().toInstant());
        }
        return said(event, Duration.ZERO);
    }

    private static Duration days(VEvent event, Date start) {
        if (event.getDateEnd() != null && event.getDateEnd().getValue() != null) {
            var days =
                    day(event.getDateEnd().getValue()).toEpochDay() - day(start).toEpochDay();
            // Some programs write the same day as its end.
            return Duration.ofDays(days == 0 ? 1 : days);
        }
        return said(event, Duration.ofDays(1));
    }

    private static Duration said(VEvent event, Duration otherwise) {
        return event.getDuration() != null && event.getDuration().getValue() != null
                ? Duration.ofMillis(event.getDuration().getValue().toMillis())
                : otherwise;
    }

    private void add(VEvent event, Date start, Duration length, boolean wholeDays) {
        if (busy.size() >= MOST || System.nanoTime() - end > 0) {
            throw new TooMuch();
        }
        var from = wholeDays ? day(start).atStartOfDay(Span.ZONE).toInstant() : start.toInstant();
        var until = wholeDays
                ? day(start)
                        .plusDays(Math.max(1, length.toDays()))
                        .atStartOfDay(Span.ZONE)
                        .toInstant()
                : from.plus(length);
        if (!from.isBefore(until)) {
            return;
        }
        var span = new Span(from, until);
        if (span.overlaps(horizon)) {
            busy.add(new Busy(within(span), uid(event), url(event)));
        }
    }

    /// An entry of a million years is as long as anybody looks ahead.
    private Span within(Span span) {
        return new Span(
                span.from().isBefore(horizon.from()) ? horizon.from() : span.from(),
                span.until().isAfter(horizon.until()) ? horizon.until() : span.until());
    }

    /// The library makes a moment of a whole day by the clock of the machine.
    private static LocalDate day(Date date) {
        return LocalDate.ofInstant(date.toInstant(), ZoneId.systemDefault());
    }

    private static String uid(VEvent event) {
        return event.getUid() == null ? "" : said(event.getUid().getValue());
    }

    private static String url(VEvent event) {
        return event.getUrl() == null ? "" : said(event.getUrl().getValue());
    }

    private static String said(@Nullable String value) {
        return value == null ? "" : value;
    }

    private static final class TooMuch extends RuntimeException {
        private static final long serialVersionUID = 1;
    }
}
