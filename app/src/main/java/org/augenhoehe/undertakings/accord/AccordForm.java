package org.augenhoehe.undertakings.accord;

import java.time.LocalDate;

import org.jspecify.annotations.Nullable;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;

/// @param lastDay of the period in which objections can be raised
record AccordForm(
        @NotBlank(message = "undertakings.accord.wording.missing") @Size(min = 3, max = 1000)
        String wording,

        @NotNull(message = "undertakings.accord.lastday.missing")
        LocalDate lastDay) {
    private static final int LONGEST_DAYS = 90;

    AccordForm {
        wording = stripped(wording);
    }

    boolean isPeriodPossible(LocalDate today) {
        return !lastDay.isBefore(today) && lastDay.isBefore(today.plusDays(LONGEST_DAYS));
    }

    private static String stripped(@Nullable String typed) {
        return typed == null ? "" : typed.strip();
    }
}
