package org.augenhoehe.people.assistance;

import java.time.LocalDate;
import java.util.List;

import org.augenhoehe.platform.security.Errand;

import jakarta.validation.constraints.FutureOrPresent;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;

/// @param assistant the address of that person's page, or only its end
record AssistanceForm(
        @NotBlank(message = "assistance.form.assistant.missing")
        String assistant,

        @NotEmpty(message = "assistance.form.errands.missing")
        List<Errand> errands,

        @NotBlank(message = "assistance.form.purpose.missing") @Size(min = 3, max = 300)
        String purpose,

        @NotNull(message = "assistance.form.day.missing") LocalDate from,

        @NotNull(message = "assistance.form.day.missing") @FutureOrPresent
        LocalDate until) {}
