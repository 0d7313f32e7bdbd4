package org.augenhoehe.people.assistance;

import java.time.LocalDate;

import jakarta.validation.constraints.FutureOrPresent;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;

/// @param assistant the address of that person's page, or only its end
record AssistanceForm(
        @NotBlank(message = "assistance.form.assistant.missing")
        String assistant,

        @NotBlank(message = "assistance.form.purpose.missing") @Size(min = 3, max = 300)
        String purpose,

        @NotNull(message = "assistance.form.day.missing") LocalDate from,

        @NotNull(message = "assistance.form.day.missing") @FutureOrPresent
        LocalDate until) {}
