package org.augenhoehe.people.slip;

import java.time.LocalDate;

import org.augenhoehe.people.StandingKind;

import jakarta.validation.constraints.Future;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;

/// Which slips are to be printed.
record SlipForm(
        @NotNull(message = "groups.standing.kind.missing") StandingKind kind,

        @NotNull
        @Min(value = SlipBatch.SMALLEST, message = "groups.slip.count.wrong")
        @Max(value = SlipBatch.LARGEST, message = "groups.slip.count.wrong")
        Integer count,

        @NotNull @Future LocalDate until) {}
