package org.augenhoehe.undertakings.plan;

import java.time.LocalDate;

import org.jspecify.annotations.Nullable;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;

/// @param reason everybody reads why
record TimesForm(
        @NotNull(message = "undertakings.step.day.missing") LocalDate lastDay,

        @NotNull(message = "undertakings.step.day.missing") LocalDate answersUntil,

        @NotBlank(message = "undertakings.move.reason.missing") @Size(min = 3, max = 1000)
        String reason) {

    TimesForm {
        reason = stripped(reason);
    }

    private static String stripped(@Nullable String typed) {
        return typed == null ? "" : typed.strip();
    }
}
