package org.augenhoehe.people.organisation;

import java.util.UUID;

import org.augenhoehe.people.OrganisationKind;
import org.jspecify.annotations.Nullable;

/// An organisation or a group of citizens.
///
/// @param about what it is and does, in Markdown
/// @param contact how to reach it, as its people wrote it; empty where they gave none
/// @param confirmed whether others see it
/// @param declinedBecause why an operator did not confirm it; null where nobody declined
public record Organisation(
        UUID id,
        OrganisationKind kind,
        String name,
        String about,
        String contact,
        boolean confirmed,
        @Nullable String declinedBecause) {

    public boolean waits() {
        return !confirmed && declinedBecause == null;
    }
}
