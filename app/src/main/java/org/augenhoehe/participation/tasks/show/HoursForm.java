package org.augenhoehe.participation.tasks.show;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;

import org.augenhoehe.participation.tasks.hour.GivenHours;
import org.augenhoehe.platform.web.Form;
import org.springframework.format.annotation.DateTimeFormat;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;

/// How much time somebody gave, as they write it: "2", "1,5", "1:30".
record HoursForm(
        @NotNull(message = "tasks.due.missing") @DateTimeFormat(iso = DateTimeFormat.ISO.DATE)
        LocalDate hoursDay,

        @NotNull(message = "tasks.hours.wrong")
        @Pattern(regexp = " *\\d{1,2}([.,]\\d{1,2}|:[0-5]\\d)? *", message = "tasks.hours.wrong")
        String hours,

        @NotNull(message = "tasks.hours.paid.missing") Boolean paid) {
    private static final int AN_HOUR = 60;
    private static final int LEAST = 5;
    private static final int MOST = 24 * AN_HOUR;

    int minutes() {
        var typed = hours.strip();
        var colon = typed.indexOf(':');
        return colon >= 0
                ? Integer.parseInt(typed.substring(0, colon)) * AN_HOUR + Integer.parseInt(typed.substring(colon + 1))
                : new BigDecimal(typed.replace(',', '.'))
                        .multiply(BigDecimal.valueOf(AN_HOUR))
                        .setScale(0, RoundingMode.HALF_UP)
                        .intValueExact();
    }

    boolean isSensible() {
        return minutes() >= LEAST && minutes() <= MOST;
    }

    static Form of(GivenHours given) {
        return Form.empty()
                .with("hoursDay", given.day().toString())
                .with("hours", "%d:%02d".formatted(given.minutes() / AN_HOUR, given.minutes() % AN_HOUR))
                .with("paid", String.valueOf(given.paid()));
    }
}
