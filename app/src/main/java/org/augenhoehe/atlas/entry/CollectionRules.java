package org.augenhoehe.atlas.entry;

import java.util.Collection;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;

import org.jspecify.annotations.Nullable;

/// What entries ask of the collections to which they belong.
public interface CollectionRules {
    /// Whether this person may put this there, with these fields.
    ///
    /// @param there whether it is there already
    Optional<Entered.Why> check(UUID person, Marked marked, boolean there);

    /// Keeps what the fields say, in the caller's transaction.
    void keep(UUID entry, Marked marked);

    /// The groups that look after collections, in one question to the database.
    Map<UUID, UUID> keepers(Collection<UUID> collections);

    default @Nullable UUID keeper(@Nullable UUID collection) {
        return collection == null ? null : keepers(Set.of(collection)).get(collection);
    }
}
