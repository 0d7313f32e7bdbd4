package org.augenhoehe.sharing.step.show;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.format.DateTimeParseException;
import java.util.Optional;
import java.util.UUID;

import org.augenhoehe.sharing.booking.Span;
import org.augenhoehe.sharing.offer.Good;
import org.jspecify.annotations.Nullable;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;

/// What a step needs, as it is typed. Day and hours come together, or none of them.
///
/// @param day null where any time is fine
/// @param from time of day, such as 14:00
record StepNeedForm(
        @NotNull(message = "sharing.step.step.missing") @Nullable
        UUID step,

        @NotNull(message = "sharing.step.good.missing") @Nullable
        Good good,

        @Size(min = 3, max = 120, message = "sharing.step.title.missing")
        String title,

        @Size(max = 1000, message = "sharing.step.about.long")
        String about,

        @NotNull(message = "sharing.step.amount.missing")
        @Min(value = 1, message = "sharing.step.amount.missing")
        @Max(value = 500, message = "sharing.step.amount.missing")
        @Nullable
        Integer amount,

        @Nullable LocalDate day,
        String from,
        String until) {

    StepNeedForm {
        title = stripped(title);
        about = stripped(about);
        from = stripped(from);
        until = stripped(until);
    }

    boolean isTimed() {
        return day != null || !from.isEmpty() || !until.isEmpty();
    }

    /// @return empty where one of the three is missing or no time
    Optional<Hours> hours() {
        var begins = time(from);
        var ends = time(until);
        return day == null || begins.isEmpty() || ends.isEmpty()
                ? Optional.empty()
                : Optional.of(new Hours(day.atTime(begins.get()), day.atTime(ends.get())));
    }

    private static Optional<LocalTime> time(String typed) {
        try {
            return Optional.of(LocalTime.parse(typed.length() == 4 ? "0" + typed : typed));
        } catch (DateTimeParseException none) {
            return Optional.empty();
        }
    }

    private static String stripped(@Nullable String typed) {
        return typed == null ? "" : typed.strip();
    }

    record Hours(LocalDateTime from, LocalDateTime until) {
        /// Whether the clocks leave out one of the two when they are put forward.
        boolean isLeftOut() {
            var rules = Span.ZONE.getRules();
            return rules.getValidOffsets(from).isEmpty()
                    || rules.getValidOffsets(until).isEmpty();
        }

        /// What is there twice is the first one.
        Instant begins() {
            return from.atZone(Span.ZONE).toInstant();
        }

        Instant ends() {
            return until.atZone(Span.ZONE).toInstant();
        }
    }
}
