package org.augenhoehe.atlas.check;

import java.time.Instant;
import java.util.UUID;

/// A second person looked at an entry.
///
/// @param holds whether it is true
/// @param words what is otherwise; may be empty where it is true
public record Checking(UUID id, UUID entry, int version, boolean holds, String words, Instant at, boolean hidden) {}
