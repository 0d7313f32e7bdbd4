package org.augenhoehe.sharing.booking.form;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.Date;
import java.util.List;

import org.augenhoehe.moderation.door.DoorSentence;
import org.augenhoehe.platform.web.Page;
import org.augenhoehe.sharing.booking.Hindrance;
import org.augenhoehe.sharing.booking.Span;
import org.augenhoehe.sharing.booking.book.Reserved;
import org.augenhoehe.sharing.booking.opening.Holiday;
import org.augenhoehe.sharing.booking.series.Repeated.NotThen;

/// Times and refusals in the reader's words.
public final class BookingWords {
    private static final int HOUR = 60;
    private static final int DAY = 24 * 60;

    private BookingWords() {}

    /// From when to when: whole days, hours of one day, or from one day to another.
    public static String when(Page page, Span span) {
        if (isMidnight(span.from()) && isMidnight(span.until())) {
            return span.firstDay().equals(span.lastDay())
                    ? page.day(span.firstDay())
                    : page.t("sharing.booking.when.days", page.day(span.firstDay()), page.day(span.lastDay()));
        }
        return span.firstDay().equals(span.lastDay())
                ? page.t("sharing.booking.when.hours", Date.from(span.from()), Date.from(span.until()))
                : page.t("sharing.booking.when.long", Date.from(span.from()), Date.from(span.until()));
    }

    private static boolean isMidnight(Instant moment) {
        return LocalTime.ofInstant(moment, Span.ZONE).equals(LocalTime.MIDNIGHT);
    }

    public static String duration(Page page, Duration duration) {
        var minutes = duration.toMinutes();
        if (minutes >= DAY && minutes % DAY == 0) {
            return page.t("sharing.booking.duration.days", minutes / DAY);
        }
        return minutes >= HOUR && minutes % HOUR == 0
                ? page.t("sharing.booking.duration.hours", minutes / HOUR)
                : page.t("sharing.booking.duration.minutes", minutes);
    }

    public static String sentence(Page page, Hindrance hindrance) {
        return page.t(
                hindrance.why().textKey(),
                hindrance.about().stream().map(one -> said(page, one)).toArray());
    }

    private static Object said(Page page, Object one) {
        return switch (one) {
            case Duration duration -> duration(page, duration);
            case Instant moment -> page.moment(moment);
            case LocalDate day -> page.day(day);
            case Holiday holiday -> page.t(holiday.textKey());
            default -> one;
        };
    }

    /// @return empty where it was done
    public static String sentence(Page page, Reserved reserved) {
        return switch (reserved) {
            case Reserved.Done done -> "";
            case Reserved.Refused refused -> sentence(page, refused.because());
            case Reserved.Taken taken ->
                taken.next() == null
                        ? page.t("sharing.booking.taken")
                        : page.t("sharing.booking.taken.next", page.moment(taken.next()));
            case Reserved.Closed closed -> DoorSentence.of(page, closed.because());
        };
    }

    /// On which days of a series it is not to be had, and why.
    static List<String> missing(Page page, List<NotThen> missing) {
        return missing.stream()
                .map(one -> page.t(
                        "sharing.booking.series.not",
                        page.day(one.day()),
                        one.because() == null ? page.t("sharing.booking.series.taken") : sentence(page, one.because())))
                .toList();
    }
}
