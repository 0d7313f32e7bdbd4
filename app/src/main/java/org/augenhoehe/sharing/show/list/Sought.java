package org.augenhoehe.sharing.show.list;

import java.util.List;
import java.util.Set;
import java.util.UUID;

import org.augenhoehe.places.Coordinates;
import org.augenhoehe.sharing.offer.AccessFact;
import org.augenhoehe.sharing.offer.Category;
import org.augenhoehe.sharing.offer.Deal;
import org.augenhoehe.sharing.offer.Good;
import org.jspecify.annotations.Nullable;

/// What the list of offers is narrowed down to; everything may be absent.
///
/// @param query what the words ask for, as the literal of a `tsquery`; empty where they say nothing
/// @param access all of these are needed
/// @param owner a group or an organisation
/// @param near where distances are measured from; the nearest come first
/// @param kilometres how far at most; 0 for any distance
/// @param usable only what somebody may use
record Sought(
        String query,
        @Nullable Deal deal,
        @Nullable Good good,
        @Nullable Category category,
        List<AccessFact> access,
        @Nullable UUID owner,
        @Nullable Coordinates near,
        int kilometres,
        @Nullable Usable usable) {
    Sought {
        access = List.copyOf(access);
    }

    /// What somebody may use.
    ///
    /// @param groups of which they are members
    /// @param spokenFor what they tend themselves
    /// @param trusting whose offers for people vouched for they may use
    record Usable(UUID person, Set<UUID> groups, Set<UUID> spokenFor, Set<UUID> trusting) {}
}
