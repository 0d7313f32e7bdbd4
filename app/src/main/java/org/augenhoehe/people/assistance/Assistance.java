package org.augenhoehe.people.assistance;

import java.time.LocalDate;
import java.util.UUID;

import org.jspecify.annotations.Nullable;

/// A person's consent that somebody acts for them.
///
/// @param assistant null once that one has been erased
/// @param purpose what for, in the person's own words
public record Assistance(
        UUID id,
        UUID person,
        String personName,
        @Nullable UUID assistant,
        @Nullable String assistantName,
        String purpose,
        LocalDate fromDay,
        LocalDate untilDay,
        boolean revoked) {

    public boolean allowsOn(LocalDate day) {
        return !revoked && !day.isBefore(fromDay) && !day.isAfter(untilDay);
    }
}
