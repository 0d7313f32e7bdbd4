package org.augenhoehe.people.trust;

import java.time.Instant;
import java.util.UUID;

/// A new card that waits for a second person.
///
/// @param confirmable whether whoever looks may be that second person
public record CardReplacement(
        UUID owner, String ownerName, String askedByName, Instant askedAt, String reason, boolean confirmable) {}
