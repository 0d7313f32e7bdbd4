package org.augenhoehe.sharing.booking.form;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.format.DateTimeParseException;
import java.util.Optional;
import java.util.regex.Pattern;

import org.augenhoehe.platform.web.Form;
import org.augenhoehe.platform.web.Page;
import org.augenhoehe.sharing.booking.Hindrance;
import org.augenhoehe.sharing.booking.Hindrance.Why;
import org.augenhoehe.sharing.booking.Span;
import org.jspecify.annotations.Nullable;

/// From when to when, as people type it: the fields `fromDay`, `fromTime`, `untilDay` and `untilTime`.
public final class BookingTimes {
    private static final Pattern TIME = Pattern.compile("(\\d{1,2})(?:[:.](\\d{2}))?(?::\\d{2})?");
    private static final int FIRST_YEAR = 2000;
    private static final int LAST_YEAR = 2200;

    private BookingTimes() {}

    /// @param form gets a sentence at each field that makes no sense
    /// @param wholeDays whether only days are asked for
    /// @return empty where the form has such a sentence
    public static Optional<Span> read(Page page, Form form, boolean wholeDays) {
        var first = day(page, form, "fromDay", null);
        var last = first.flatMap(day -> day(page, form, "untilDay", day));
        if (wholeDays) {
            return last.flatMap(until -> first.flatMap(from -> days(page, form, from, until)));
        }
        var begins = moment(page, form, first, "fromTime");
        var ends = moment(page, form, last, "untilTime");
        if (begins.isEmpty() || ends.isEmpty()) {
            return Optional.empty();
        }
        if (!begins.get().isBefore(ends.get())) {
            form.reject("untilTime", page.t("sharing.booking.times.order"));
            return Optional.empty();
        }
        return Optional.of(new Span(begins.get(), ends.get()));
    }

    private static Optional<Span> days(Page page, Form form, LocalDate from, LocalDate until) {
        if (until.isBefore(from)) {
            form.reject("untilDay", page.t("sharing.booking.times.order"));
            return Optional.empty();
        }
        return Optional.of(Span.ofDays(from, until));
    }

    /// @param usual where nothing is typed; null where it is needed
    private static Optional<LocalDate> day(Page page, Form form, String field, @Nullable LocalDate usual) {
        var typed = form.value(field).strip();
        if (typed.isEmpty()) {
            if (usual == null) {
                form.reject(field, page.t("sharing.booking.times.day.missing"));
            }
            return Optional.ofNullable(usual);
        }
        try {
            var day = LocalDate.parse(typed);
            if (day.getYear() >= FIRST_YEAR && day.getYear() <= LAST_YEAR) {
                return Optional.of(day);
            }
        } catch (DateTimeParseException noDay) {
            // Said below.
        }
        form.reject(field, page.t("sharing.booking.times.day.wrong"));
        return Optional.empty();
    }

    private static Optional<Instant> moment(Page page, Form form, Optional<LocalDate> day, String field) {
        var typed = form.value(field).strip();
        if (typed.isEmpty()) {
            form.reject(field, page.t("sharing.booking.times.time.missing"));
            return Optional.empty();
        }
        var matcher = TIME.matcher(typed);
        var hour = matcher.matches() ? Integer.parseInt(matcher.group(1)) : -1;
        var minute = hour < 0 || matcher.group(2) == null ? 0 : Integer.parseInt(matcher.group(2));
        var midnight = hour == 24 && minute == 0;
        if (hour < 0 || !midnight && hour > 23 || minute > 59) {
            form.reject(field, page.t("sharing.booking.times.time.wrong"));
            return Optional.empty();
        }
        if (day.isEmpty()) {
            return Optional.empty();
        }
        var moment = midnight
                ? Optional.of(day.get().plusDays(1).atStartOfDay(Span.ZONE).toInstant())
                : Span.moment(day.get(), LocalTime.of(hour, minute));
        if (moment.isEmpty()) {
            form.reject(field, BookingWords.sentence(page, Hindrance.of(Why.NO_SUCH_HOUR)));
        }
        return moment;
    }

    /// The fields as they stand for hours that are known.
    public static Form fill(Form form, Span span, boolean wholeDays) {
        form.with("fromDay", span.firstDay().toString());
        if (wholeDays) {
            return form.with("untilDay", span.lastDay().toString());
        }
        return form.with("fromTime", LocalTime.ofInstant(span.from(), Span.ZONE).toString())
                .with("untilDay", LocalDate.ofInstant(span.until(), Span.ZONE).toString())
                .with("untilTime", LocalTime.ofInstant(span.until(), Span.ZONE).toString());
    }
}
