package org.augenhoehe.participation.kiosk.show;

import java.util.List;
import java.util.UUID;

import org.jspecify.annotations.Nullable;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;

/// @param hours how long it stays open
record KioskForm(
        @NotEmpty(message = "kiosk.steps.missing") @Nullable List<UUID> steps,

        @NotBlank(message = "kiosk.place.missing") @Size(max = 80)
        String place,

        @NotNull(message = "kiosk.hours.missing") @Min(1) @Max(744) @Nullable
        Integer hours) {
    /// What can be chosen: from two hours to four weeks.
    static final List<Integer> HOURS = List.of(2, 4, 8, 24, 72, 168, 672);

    KioskForm {
        place = place == null ? "" : place.strip();
    }
}
