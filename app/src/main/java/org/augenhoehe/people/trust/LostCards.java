package org.augenhoehe.people.trust;

import java.util.UUID;

/// What the owner of a card must know.
public interface LostCards {
    /// @return whether somebody asked for a new card for this person, and it is not there yet
    boolean isWaiting(UUID owner);
}
