package org.augenhoehe.platform.privacy;

import java.util.Collection;
import java.util.Set;
import java.util.UUID;

/// Knows who is here. The room `people` answers.
public interface KnownPeople {
    /// @return those of the ids that belong to a person who is here
    Set<UUID> existing(Collection<UUID> ids);

    /// Until the transaction ends nothing else happens with this person.
    ///
    /// @return whether this person is here and may come in
    boolean holdStill(UUID person);

    /// Until the transaction ends no row anywhere can begin to name this person: who writes one waits.
    void holdLeaving(UUID person);
}
