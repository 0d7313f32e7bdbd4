package org.augenhoehe.platform.web;

import java.text.ParseException;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeFormatterBuilder;
import java.time.format.ResolverStyle;
import java.time.format.SignStyle;
import java.time.temporal.ChronoField;
import java.util.Locale;

import org.springframework.format.Formatter;

/// A day as every browser sends it, `2026-03-01`. A year has four digits: no database and no reader knows what to
/// do with more.
final class DayFormat implements Formatter<LocalDate> {
    private static final DateTimeFormatter DAY = new DateTimeFormatterBuilder()
            .appendValue(ChronoField.YEAR, 4, 4, SignStyle.NEVER)
            .appendPattern("-MM-dd")
            .toFormatter(Locale.ROOT)
            .withResolverStyle(ResolverStyle.STRICT);

    @Override
    public LocalDate parse(String text, Locale locale) throws ParseException {
        try {
            return LocalDate.parse(text.strip(), DAY);
        } catch (DateTimeException none) {
            throw new ParseException("no day", 0);
        }
    }

    @Override
    public String print(LocalDate day, Locale locale) {
        return DAY.format(day);
    }
}
