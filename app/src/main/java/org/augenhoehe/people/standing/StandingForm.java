package org.augenhoehe.people.standing;

import java.util.UUID;

import org.augenhoehe.people.StandingKind;

import jakarta.validation.constraints.NotNull;

record StandingForm(
        @NotNull(message = "groups.standing.organisation.missing")
        UUID organisation,

        @NotNull(message = "groups.standing.kind.missing") StandingKind kind) {}
