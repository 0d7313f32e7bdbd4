package org.augenhoehe.undertakings.start;

import java.time.LocalDate;
import java.util.UUID;

import org.augenhoehe.people.StandingKind;
import org.augenhoehe.places.Whereabouts;
import org.augenhoehe.undertakings.Phase;
import org.augenhoehe.undertakings.life.Description;
import org.augenhoehe.undertakings.life.Entry;
import org.jspecify.annotations.Nullable;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;

/// @param organisation for which group or organisation; null where people start it for themselves
/// @param standing in which the starter takes part; null where they do not say
/// @param method of the first step; empty where that comes later
/// @param lastDay of the first step
/// @param phase with which it begins; null for planning
/// @param template whose tasks go into the plan
/// @param service that it concerns
/// @param from out of which it is started, elsewhere in the house
record StartForm(
        @NotBlank(message = "undertakings.start.question.missing") @Size(min = 3, max = 200)
        String question,

        @Size(max = 4000) String about,
        @Nullable UUID organisation,
        @Nullable Entry entry,
        @Nullable StandingKind standing,
        String method,
        @Nullable LocalDate lastDay,
        @Nullable Phase phase,
        @Nullable UUID template,
        @Nullable UUID service,
        @Nullable UUID from) {

    StartForm {
        question = stripped(question);
        about = stripped(about);
        method = stripped(method);
    }

    Description described(Whereabouts where) {
        return new Description(
                question,
                about,
                where.text(),
                where.latitude(),
                where.longitude(),
                organisation,
                entry == null ? Entry.OPEN : entry);
    }

    Phase first() {
        return phase == null ? Phase.PLAN : phase;
    }

    private static String stripped(@Nullable String typed) {
        return typed == null ? "" : typed.strip();
    }
}
