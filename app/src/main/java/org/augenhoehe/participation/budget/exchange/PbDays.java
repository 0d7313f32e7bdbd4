package org.augenhoehe.participation.budget.exchange;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.Year;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;

/// When a vote was held, as far as its file says so: as a day, a year, or not at all.
///
/// @param last never after yesterday
record PbDays(LocalDate first, LocalDate last) {
    private static final Pattern DAY = Pattern.compile("(\\d{1,2})[./](\\d{1,2})[./](\\d{4})");
    private static final Pattern ISO = Pattern.compile("(\\d{4})-(\\d{1,2})-(\\d{1,2})");
    private static final Pattern YEAR = Pattern.compile("\\d{4}");

    static PbDays of(Map<String, String> meta, LocalDate today) {
        var yesterday = today.minusDays(1);
        var last = day(meta.getOrDefault("date_end", ""), false)
                .or(() -> day(meta.getOrDefault("instance", ""), false))
                .filter(day -> day.isBefore(today))
                .orElse(yesterday);
        var first = day(meta.getOrDefault("date_begin", ""), true)
                .filter(day -> !day.isAfter(last))
                .orElse(last);
        return new PbDays(first, last);
    }

    private static Optional<LocalDate> day(String text, boolean begin) {
        var word = text.strip();
        var dotted = DAY.matcher(word);
        if (dotted.matches()) {
            return date(dotted.group(3), dotted.group(2), dotted.group(1));
        }
        var iso = ISO.matcher(word);
        if (iso.matches()) {
            return date(iso.group(1), iso.group(2), iso.group(3));
        }
        if (YEAR.matcher(word).matches()) {
            var year = Year.of(Integer.parseInt(word));
            return Optional.of(
                    begin ? year.atDay(1) : year.atDay(1).plusYears(1).minusDays(1));
        }
        return Optional.empty();
    }

    private static Optional<LocalDate> date(String year, String month, String day) {
        try {
            return Optional.of(LocalDate.of(Integer.parseInt(year), Integer.parseInt(month), Integer.parseInt(day)));
        } catch (DateTimeException none) {
            return Optional.empty();
        }
    }
}
