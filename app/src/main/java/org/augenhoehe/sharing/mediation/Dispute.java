package org.augenhoehe.sharing.mediation;

import java.time.Instant;
import java.util.Set;
import java.util.UUID;

import org.jspecify.annotations.Nullable;

/// A conflict that somebody brought to the desk.
///
/// @param kind of a {@link Disputed}
/// @param person,organisation who brought it: one of them; both null once that person is gone
/// @param otherPerson,otherOrganisation the other side: one of them
/// @param mediator null while nobody has taken it
public record Dispute(
        UUID id,
        String kind,
        UUID thing,
        @Nullable UUID person,
        @Nullable UUID organisation,
        @Nullable UUID otherPerson,
        @Nullable UUID otherOrganisation,
        @Nullable UUID mediator,
        DisputeState state,
        Instant at,
        @Nullable Instant closedAt) {

    public static final String PATH = "/teilen/schlichtung";

    public String path() {
        return PATH + "/" + id;
    }

    public boolean isOpen() {
        return state == DisputeState.OPEN;
    }

    /// @param speaks for which organisations this person speaks
    /// @return null where they are on none, and may not know of it
    @Nullable
    public Side side(UUID reader, Set<UUID> speaks) {
        if (reader.equals(person) || organisation != null && speaks.contains(organisation)) {
            return Side.FIRST;
        }
        if (reader.equals(otherPerson) || otherOrganisation != null && speaks.contains(otherOrganisation)) {
            return Side.OTHER;
        }
        return reader.equals(mediator) ? Side.MEDIATOR : null;
    }
}
