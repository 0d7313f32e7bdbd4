package org.augenhoehe.knowledge.wiki.page;

import java.time.Instant;
import java.util.Set;
import java.util.UUID;

import org.jspecify.annotations.Nullable;

/// A page as it is now.
///
/// @param version of its last revision
/// @param shown the revision that is shown: an earlier one where the last is hidden, 0 where all are
/// @param wording as it is kept, with links by id
/// @param html null where it has to be made anew
/// @param owner whose people alone change it; null where everybody may
public record WikiPage(
        UUID id,
        String name,
        int version,
        int shown,
        String wording,
        @Nullable String html,
        Instant madeAt,
        Instant changedAt,
        @Nullable UUID owner) {
    /// In characters.
    public static final int LONGEST = 100_000;

    public static final int WHY = 300;

    public static String path(UUID id) {
        return "/wissen/seite/" + id;
    }

    public String path() {
        return path(id);
    }

    /// The group that it belongs to, which decides nothing about what others say there.
    public Set<UUID> owners() {
        return owner == null ? Set.of() : Set.of(owner);
    }

    /// Empty where nobody reads it any more.
    public String shownName() {
        return isShown() ? name : "";
    }

    public boolean isShown() {
        return shown > 0;
    }
}
