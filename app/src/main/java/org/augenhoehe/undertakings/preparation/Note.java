package org.augenhoehe.undertakings.preparation;

import java.time.Instant;
import java.util.UUID;

import org.jspecify.annotations.Nullable;

/// Something that was written in a preparation room.
///
/// @param author null once that person is erased; only what was released stays then
/// @param releasedAt since when everybody reads it; null while it stays in the room
/// @param hiddenAt since when moderation hides it from all but its author
public record Note(
        UUID id,
        UUID undertaking,
        @Nullable UUID author,
        String wording,
        Instant writtenAt,
        @Nullable Instant releasedAt,
        @Nullable Instant hiddenAt) {

    boolean isShownTo(UUID person) {
        return hiddenAt == null || person.equals(author);
    }

    public boolean isReleased() {
        return releasedAt != null;
    }
}
