package org.augenhoehe.knowledge.wiki.easy;

import java.time.Instant;
import java.util.UUID;

import org.jspecify.annotations.Nullable;

/// A page in easy language.
///
/// @param version the revision of the page that it explains
/// @param wording with links by id
public record EasyPage(
        UUID id,
        UUID page,
        int version,
        String wording,
        @Nullable UUID author,
        boolean named,
        boolean assisted,
        Instant at,
        @Nullable Instant hiddenAt) {
    public static final int LONGEST = 20_000;

    /// As it is kept: the id of a page is longer than its name.
    static final int LONGEST_KEPT = 50_000;
}
