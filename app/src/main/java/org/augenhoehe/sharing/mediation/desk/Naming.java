package org.augenhoehe.sharing.mediation.desk;

import java.time.LocalDate;
import java.util.UUID;

import org.jspecify.annotations.Nullable;

/// Whom members chose, as it is written down.
///
/// @param organisation whose choice it was; null where an undertaking decided
/// @param step in which it was decided; null where a group chose
public record Naming(
        UUID person,
        @Nullable UUID organisation,
        @Nullable UUID step,
        String decision,
        LocalDate decidedOn,
        LocalDate fromDay,
        LocalDate untilDay) {}
