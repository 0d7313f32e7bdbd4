package org.augenhoehe.sharing.mediation.desk;

import java.time.LocalDate;

import org.jspecify.annotations.Nullable;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;

/// Whom members chose, as it is typed.
///
/// @param person an id, chosen from a list; empty where the address says it
/// @param address of the page of a person
/// @param step an id; empty where a group chose
record NamingForm(
        String person,
        String address,
        String step,

        @Size(min = 3, max = 500, message = "sharing.mediation.decision.missing")
        String decision,

        @NotNull(message = "sharing.mediation.day.missing") @Nullable
        LocalDate decidedOn,

        @NotNull(message = "sharing.mediation.day.missing") @Nullable
        LocalDate fromDay,

        @NotNull(message = "sharing.mediation.day.missing") @Nullable
        LocalDate untilDay) {

    NamingForm {
        person = stripped(person);
        address = stripped(address);
        step = stripped(step);
        decision = stripped(decision);
    }

    private static String stripped(@Nullable String typed) {
        return typed == null ? "" : typed.strip();
    }
}
