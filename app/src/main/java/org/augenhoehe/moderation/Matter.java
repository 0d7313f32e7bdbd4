package org.augenhoehe.moderation;

import java.time.Instant;
import java.util.UUID;

import org.jspecify.annotations.Nullable;

/// One thing that was reported, from the first report to the last word about it.
///
/// @param held not shown to anybody until somebody has looked at it
/// @param first null while nobody has decided
/// @param appeal why somebody does not agree; null where nobody said so
/// @param last the word after the appeal, by somebody else; null where there is none
public record Matter(
        UUID id,
        String kind,
        UUID thing,
        boolean held,
        Instant openedAt,
        boolean adviceWanted,
        @Nullable Ruling first,
        @Nullable String appeal,
        @Nullable Ruling last) {

    public boolean isOpen() {
        return first == null;
    }

    public boolean isAppealed() {
        return appeal != null && last == null;
    }

    public boolean waits() {
        return isOpen() || isAppealed();
    }

    /// What counts now.
    public @Nullable Ruling ruling() {
        return last == null ? first : last;
    }
}
