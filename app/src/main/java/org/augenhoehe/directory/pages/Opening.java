package org.augenhoehe.directory.pages;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;
import java.time.format.TextStyle;
import java.util.List;
import java.util.stream.Stream;

import org.augenhoehe.directory.OpeningHours;
import org.augenhoehe.directory.Schedule;
import org.augenhoehe.directory.ServiceDetail;
import org.augenhoehe.platform.web.Page;

/// When one can come, in words.
///
/// @param now one sentence: open now, or when next
/// @param week the hours of the next seven days by weekday; empty where none are known
/// @param remarks what the source says beside the hours
public record Opening(boolean open, String now, List<Day> week, List<String> remarks) {

    public record Day(String name, String hours) {}

    static Opening of(Page page, ServiceDetail detail, LocalDateTime moment) {
        var hours = detail.openingHours();
        return new Opening(
                hours.isOpenAt(moment),
                now(page, hours, moment),
                hours.isKnown() ? week(page, hours, moment.toLocalDate()) : List.of(),
                remarks(hours.schedules()));
    }

    private static String now(Page page, OpeningHours hours, LocalDateTime moment) {
        if (!hours.isKnown()) {
            return page.t("directory.opening.unknown");
        }
        if (hours.isOpenAt(moment)) {
            return page.t("directory.opening.open");
        }
        return hours.nextOpening(moment)
                .map(next -> next.toLocalDate().equals(moment.toLocalDate())
                        ? page.t("directory.opening.today", time(page, next))
                        : page.t(
                                "directory.opening.next",
                                dayName(page, next.toLocalDate()),
                                page.day(next.toLocalDate()),
                                time(page, next)))
                .orElseGet(() -> page.t("directory.opening.closed"));
    }

    private static List<Day> week(Page page, OpeningHours hours, LocalDate today) {
        return hours.week(today).entrySet().stream()
                .map(day -> new Day(
                        day.getKey()
                                .getDisplayName(TextStyle.FULL, page.language().locale()),
                        day.getValue().isEmpty()
                                ? page.t("directory.opening.day.closed")
                                : String.join(
                                        ", ",
                                        day.getValue().stream()
                                                .map(span -> page.t(
                                                        "directory.opening.span",
                                                        time(page, today.atTime(span.opens())),
                                                        time(page, today.atTime(span.closes()))))
                                                .toList())))
                .toList();
    }

    private static List<String> remarks(List<Schedule> schedules) {
        return schedules.stream()
                .flatMap(schedule -> Stream.of(schedule.description(), schedule.notes()))
                .filter(remark -> remark != null && !remark.isBlank())
                .distinct()
                .toList();
    }

    private static String dayName(Page page, LocalDate day) {
        return day.getDayOfWeek().getDisplayName(TextStyle.FULL, page.language().locale());
    }

    private static String time(Page page, LocalDateTime moment) {
        return DateTimeFormatter.ofLocalizedTime(FormatStyle.SHORT)
                .withLocale(page.language().locale())
                .format(moment);
    }
}
