package org.augenhoehe.people.profile;

import java.util.List;
import java.util.UUID;

import org.jspecify.annotations.Nullable;

/// What a certain reader may see of a person.
///
/// @param picture what the picture shows; null where the reader may not see it or there is none
public record Profile(
        UUID person,
        String name,
        List<Shown> parts,
        @Nullable String picture) {

    public boolean showsNothing() {
        return parts.isEmpty() && picture == null;
    }

    /// @param titleKey key of the part's title
    /// @param html what the person wrote
    public record Shown(String titleKey, String html) {}
}
