package org.augenhoehe.knowledge.wiki.discuss;

import java.time.Instant;
import java.util.Objects;
import java.util.UUID;

import org.jspecify.annotations.Nullable;

/// What somebody says about a page.
///
/// @param author null where that person is gone
public record Remark(
        UUID id,
        UUID page,
        @Nullable UUID author,
        boolean named,
        boolean assisted,
        String wording,
        Instant at,
        @Nullable Instant hiddenAt,
        @Nullable Instant withdrawnAt) {
    public static final int LONGEST = 2000;

    public boolean isBy(@Nullable UUID person) {
        return person != null && Objects.equals(author, person);
    }

    /// Nobody has read it yet: it was hidden in the moment in which it was written.
    boolean isHeldFromTheStart() {
        return withdrawnAt == null && at.equals(hiddenAt);
    }

    /// Whether somebody may read its words.
    public boolean isShownTo(@Nullable UUID person) {
        return withdrawnAt == null && (hiddenAt == null || isBy(person));
    }
}
