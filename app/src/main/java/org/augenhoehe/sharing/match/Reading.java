package org.augenhoehe.sharing.match;

import java.util.Set;
import java.util.UUID;

import org.jspecify.annotations.Nullable;

/// An offer or a request as it is compared.
///
/// @param category by its name
/// @param words the stems of what it says
record Reading(
        UUID id,
        Side side,
        String category,
        Words words,
        @Nullable Double latitude,
        @Nullable Double longitude) {

    /// @param title stems of the whole words of the title
    /// @param all stems of all words and of the parts of compounds
    record Words(Set<String> title, Set<String> all) {
        Words {
            title = Set.copyOf(title);
            all = Set.copyOf(all);
        }
    }
}
