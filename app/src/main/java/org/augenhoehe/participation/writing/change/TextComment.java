package org.augenhoehe.participation.writing.change;

import java.time.Instant;
import java.util.UUID;

import org.jspecify.annotations.Nullable;

/// What somebody says to a change.
public record TextComment(
        UUID id, UUID change, @Nullable UUID author, boolean named, String wording, Instant at, boolean hidden) {
    public static final int LONGEST = 2000;

    public boolean isBy(@Nullable UUID person) {
        return person != null && person.equals(author);
    }
}
