package org.augenhoehe.kernel;

import java.util.Optional;
import java.util.UUID;

import com.github.f4b6a3.uuid.UuidCreator;

/// Ids of all objects, from the first day: UUID version 7, so that they sort by time and stay unique
/// when towns link up. They come from here and not from the database, because `uuidv7()` exists
/// only from PostgreSQL 18 on.
public final class Ids {
    private Ids() {}

    public static UUID next() {
        return UuidCreator.getTimeOrderedEpoch();
    }

    /// Reads an id that came from outside, for example from an address typed by hand.
    ///
    /// @return empty when the text is no id
    public static Optional<UUID> find(String text) {
        try {
            return text.length() == 36 ? Optional.of(UUID.fromString(text)) : Optional.empty();
        } catch (IllegalArgumentException notAnId) {
            return Optional.empty();
        }
    }
}
