package org.augenhoehe.knowledge.wiki.page;

import java.time.Instant;
import java.util.Objects;
import java.util.UUID;

import org.jspecify.annotations.Nullable;

/// What a page said from a moment on.
///
/// @param author null where that person is gone, or where it was taken over from elsewhere
/// @param why in a few words; may be empty
/// @param base the revision that its author had before their eyes; null where nobody had to look at it first
public record Revision(
        UUID id,
        UUID page,
        int version,
        String name,
        String wording,
        @Nullable UUID author,
        boolean named,
        boolean assisted,
        String why,
        Instant at,
        @Nullable Instant hiddenAt,
        @Nullable Integer base) {
    public boolean isHidden() {
        return hiddenAt != null;
    }

    /// Nobody has read it yet: it was hidden in the moment in which it was written.
    public boolean isHeldFromTheStart() {
        return at.equals(hiddenAt);
    }

    public boolean isShownTo(@Nullable UUID person) {
        return hiddenAt == null || person != null && Objects.equals(author, person);
    }
}
