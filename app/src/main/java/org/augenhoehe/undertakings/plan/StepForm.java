package org.augenhoehe.undertakings.plan;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

import org.augenhoehe.undertakings.Audience;
import org.augenhoehe.undertakings.Phase;
import org.jspecify.annotations.Nullable;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;

record StepForm(
        @NotNull(message = "undertakings.step.phase.missing")
        Phase phase,

        @NotBlank(message = "undertakings.step.method.missing")
        String method,

        @NotBlank(message = "undertakings.step.question.missing") @Size(min = 3, max = 200)
        String question,

        @NotBlank(message = "undertakings.step.happens.missing") @Size(min = 3, max = 1000)
        String whatHappens,

        @NotNull(message = "undertakings.step.audience.missing")
        Audience audience,

        @NotNull(message = "undertakings.step.day.missing") LocalDate firstDay,

        @NotNull(message = "undertakings.step.day.missing") LocalDate lastDay,

        @NotNull(message = "undertakings.step.day.missing") LocalDate answersUntil,
        @Nullable List<UUID> reviewed) {

    StepForm {
        question = stripped(question);
        whatHappens = stripped(whatHappens);
    }

    Wish wish() {
        return new Wish(
                phase,
                method,
                question,
                whatHappens,
                audience,
                firstDay,
                lastDay,
                answersUntil,
                reviewed == null ? List.of() : reviewed);
    }

    private static String stripped(@Nullable String typed) {
        return typed == null ? "" : typed.strip();
    }
}
