package org.augenhoehe.participation.walk.show;

import java.time.LocalDate;
import java.time.LocalTime;
import java.time.format.DateTimeParseException;
import java.util.Optional;

import org.augenhoehe.participation.walk.route.Walk;
import org.augenhoehe.participation.walk.route.WalkWish;
import org.augenhoehe.places.Whereabouts;
import org.augenhoehe.platform.web.Form;
import org.augenhoehe.undertakings.Step;
import org.jspecify.annotations.Nullable;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;

/// When a walk begins, as hosts type it.
record WalkForm(
        @NotNull(message = "walk.day.missing") LocalDate day,

        String begins,

        @NotNull(message = "walk.minutes.wrong")
        @Min(value = 15, message = "walk.minutes.wrong")
        @Max(value = 720, message = "walk.minutes.wrong")
        Integer minutes,

        @Size(max = 2000) String told) {
    WalkForm {
        begins = begins == null ? "" : begins.strip();
        told = told == null ? "" : told.strip();
    }

    Optional<LocalTime> time() {
        try {
            return Optional.of(LocalTime.parse(begins));
        } catch (DateTimeParseException notATime) {
            return Optional.empty();
        }
    }

    WalkWish wish(LocalTime at, Whereabouts meeting) {
        return new WalkWish(day.atTime(at).atZone(Step.ZONE).toInstant(), minutes, meeting, told);
    }

    static Form of(@Nullable Walk walk) {
        if (walk == null) {
            return Form.empty().with("minutes", "90");
        }
        var begins = walk.startsAt().atZone(Step.ZONE);
        return Form.empty()
                .with("day", begins.toLocalDate().toString())
                .with("begins", begins.toLocalTime().toString())
                .with("minutes", String.valueOf(walk.minutes()))
                .with("told", walk.told())
                .with("place", walk.meeting());
    }
}
