package org.augenhoehe.platform.web;

import java.text.ParseException;
import java.time.LocalDate;
import java.util.Locale;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

class DayFormatTest {
    private final DayFormat format = new DayFormat();

    @Test
    void aDayIsReadAsItIsPrinted() throws ParseException {
        var day = LocalDate.of(2028, 2, 29);
        assertThat(format.parse(" " + format.print(day, Locale.GERMAN), Locale.GERMAN))
                .isEqualTo(day);
    }

    @ParameterizedTest
    @ValueSource(strings = {"+999999999-01-01", "12026-01-01", "-0044-03-15", "2026-02-30", "1.2.2026", "morgen"})
    void whatIsNoDayOfOurTimeIsRefused(String text) {
        assertThatExceptionOfType(ParseException.class).isThrownBy(() -> format.parse(text, Locale.GERMAN));
    }
}
