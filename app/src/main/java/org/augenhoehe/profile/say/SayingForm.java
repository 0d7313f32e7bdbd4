package org.augenhoehe.profile.say;

import org.jspecify.annotations.Nullable;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;

/// Whoever contests says why.
public record SayingForm(
        @NotNull(message = "coproduction.say.missing") @Nullable
        Boolean agrees,

        @Size(max = 1000, message = "coproduction.say.long") String reason) {

    public SayingForm {
        reason = reason == null ? "" : reason.strip();
    }

    public boolean lacksReason() {
        return Boolean.FALSE.equals(agrees) && reason.length() < 3;
    }
}
