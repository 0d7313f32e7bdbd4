package org.augenhoehe.atlas.contact;

import java.util.List;
import java.util.UUID;

/// A talk as one of its sides reads it.
///
/// @param who the other side is called
/// @param began whether the reader began it, and so is not the one who answers
public record TalkShown(UUID id, String who, boolean began, List<Line> lines) {
    /// @param own whether the reader's side wrote it
    public record Line(EntryMessage message, boolean own) {}
}
