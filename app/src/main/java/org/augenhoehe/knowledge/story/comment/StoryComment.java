package org.augenhoehe.knowledge.story.comment;

import java.time.Instant;
import java.util.Objects;
import java.util.UUID;

import org.augenhoehe.knowledge.story.Story;
import org.jspecify.annotations.Nullable;

/// What somebody says to a story.
///
/// @param author null where that person is gone
/// @param named whether the author wants the name beside it
public record StoryComment(
        UUID id,
        UUID story,
        @Nullable UUID author,
        boolean named,
        boolean assisted,
        String wording,
        Instant at,
        @Nullable Instant hiddenAt,
        @Nullable Instant withdrawnAt) {
    public String path() {
        return Story.path(story) + "#k-" + id;
    }

    public boolean isBy(@Nullable UUID person) {
        return person != null && Objects.equals(author, person);
    }

    public boolean isHidden() {
        return hiddenAt != null;
    }

    /// Nobody has read it yet: it was hidden in the moment in which it was written.
    boolean isHeldFromTheStart() {
        return withdrawnAt == null && at.equals(hiddenAt);
    }
}
