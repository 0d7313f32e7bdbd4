package org.augenhoehe.api;

import java.util.Map;
import java.util.UUID;

import org.jspecify.annotations.Nullable;

/// A page of a list that a program asks for.
///
/// @param base the address of this house, without a slash at the end
/// @param after where the page before ended; null for the beginning
/// @param most so many at most
/// @param narrowed by which ids
public record Asked(String base, @Nullable UUID after, int most, Map<String, UUID> narrowed) {
    public @Nullable UUID by(String name) {
        return narrowed.get(name);
    }
}
