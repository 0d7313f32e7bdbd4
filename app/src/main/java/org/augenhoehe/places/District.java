package org.augenhoehe.places;

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

    /// What a form sends for it.
    String key() {
        return town + "|" + name;
    }
}
