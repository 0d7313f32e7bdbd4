package org.augenhoehe.places;

import java.nio.charset.StandardCharsets;
import java.util.UUID;

import org.jspecify.annotations.Nullable;

/// A town, or a part of one, as people name it.
///
/// @param town the town; for a part of a town the one it belongs to
/// @param name of the part; empty for the whole town
/// @param centre the middle of the known addresses in it; null where none of them has coordinates
public record District(String town, String name, @Nullable Coordinates centre) {
    /// "Weststadt" within a town, the town's own name else.
    public String label() {
        return name.isEmpty() ? town : name;
    }

    /// "Karlsruhe, Weststadt": clear where several towns are in one list.
    public String longLabel() {
        return name.isEmpty() ? town : town + ", " + name;
    }

    /// Made from its name, so that it is the same everywhere and always.
    public UUID id() {
        return UUID.nameUUIDFromBytes(("place|" + key()).getBytes(StandardCharsets.UTF_8));
    }

    /// The town that a part of one belongs to; a town belongs to itself.
    public District whole() {
        return name.isEmpty() ? this : new District(town, "", null);
    }

    /// What a form sends for it.
    String key() {
        return town + "|" + name;
    }
}
