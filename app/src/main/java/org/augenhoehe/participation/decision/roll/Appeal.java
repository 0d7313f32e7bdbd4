package org.augenhoehe.participation.decision.roll;

import java.util.UUID;

import org.jspecify.annotations.Nullable;

/// Somebody says that a person does not belong on the roll.
///
/// @param person whom it is about; null for people who are gone
/// @param raisedBy who says so
/// @param removed what was decided; null while nobody has
/// @param because why, for everybody on the page
public record Appeal(
        UUID id,
        UUID step,
        @Nullable UUID person,
        @Nullable UUID raisedBy,
        String reason,
        @Nullable Boolean removed,
        @Nullable String because) {

    public boolean isOpen() {
        return removed == null && person != null;
    }

    /// Neither the one nor the other decides.
    public boolean mayDecide(UUID host) {
        return isOpen() && !host.equals(person) && !host.equals(raisedBy);
    }
}
