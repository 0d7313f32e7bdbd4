package org.augenhoehe.participation.comment;

import java.time.Instant;
import java.util.Objects;
import java.util.UUID;

import org.jspecify.annotations.Nullable;

/// What somebody says to a contribution, or to another comment.
///
/// @param level 1 to 3
/// @param author null where that person is gone
/// @param named whether the author wants the name beside it
/// @param assisted whether somebody who assists wrote it for the author
public record Comment(
        UUID id,
        UUID contribution,
        @Nullable UUID parent,
        int level,
        @Nullable UUID author,
        boolean named,
        boolean assisted,
        String wording,
        Instant at,
        @Nullable Instant hiddenAt,
        @Nullable Instant withdrawnAt) {
    public static final int DEEPEST = 3;

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
