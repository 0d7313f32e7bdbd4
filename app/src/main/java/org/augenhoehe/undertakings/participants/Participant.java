package org.augenhoehe.undertakings.participants;

import java.util.UUID;

import org.augenhoehe.people.StandingKind;
import org.jspecify.annotations.Nullable;

/// Somebody who takes part in an undertaking, asked to, or is invited.
///
/// @param standing in which they say they take part; null where they do not say
/// @param vouchedBy who vouches for that; null where nobody does
public record Participant(
        UUID undertaking,
        UUID person,
        Admission admission,
        boolean host,
        @Nullable StandingKind standing,
        @Nullable UUID vouchedBy) {

    public boolean takesPart() {
        return admission == Admission.IN;
    }

    public boolean asked() {
        return admission == Admission.ASKED;
    }

    public boolean invited() {
        return admission == Admission.INVITED;
    }

    public enum Admission {
        ASKED,
        INVITED,
        IN
    }
}
