package org.augenhoehe.atlas.collection;

import java.time.Instant;
import java.util.UUID;

import org.augenhoehe.atlas.entry.EntryKind;
import org.jspecify.annotations.Nullable;

/// What a group collects on the map.
///
/// @param keeper the group that looks after it; null while it is only suggested
/// @param suggestedBy null once that person is gone
/// @param everybody whether everybody may add to it, not only the group
/// @param months after so many somebody is asked whether an entry is still true
/// @param reason why it was declined or closed
public record MapCollection(
        UUID id,
        EntryKind kind,
        String name,
        String about,
        @Nullable UUID keeper,
        @Nullable UUID suggestedBy,
        State state,
        boolean everybody,
        int months,
        String reason,
        Instant at,
        boolean hidden) {
    public static final String PATH = "/karte/sammlungen";

    public String path() {
        return path(id);
    }

    public static String path(UUID id) {
        return PATH + "/" + id;
    }

    public boolean isOpen() {
        return state == State.OPEN;
    }

    public boolean isSuggested() {
        return state == State.SUGGESTED;
    }

    public enum State {
        SUGGESTED,
        OPEN,
        DECLINED,
        CLOSED;

        public String textKey() {
            return "atlas.collection.state." + this;
        }
    }
}
