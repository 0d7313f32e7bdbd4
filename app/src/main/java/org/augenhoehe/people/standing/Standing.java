package org.augenhoehe.people.standing;

import java.util.UUID;

import org.augenhoehe.people.StandingKind;

/// A capacity in which somebody takes part, or would like to.
///
/// @param about what it is held for: the organisation itself or a thing of another room
/// @param personAgreed,organisationAgreed nothing counts until both are true
/// @param shown whether others see it beside a contribution
public record Standing(
        UUID person,
        String personName,
        UUID organisation,
        String organisationName,
        UUID about,
        StandingKind kind,
        boolean personAgreed,
        boolean organisationAgreed,
        boolean shown) {

    public boolean counts() {
        return personAgreed && organisationAgreed;
    }

    public boolean asked() {
        return personAgreed && !organisationAgreed;
    }

    public boolean offered() {
        return organisationAgreed && !personAgreed;
    }
}
