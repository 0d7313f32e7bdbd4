package org.augenhoehe.participation.tasks.task;

import java.time.Instant;
import java.util.UUID;

import org.jspecify.annotations.Nullable;

/// Something that happened to a task.
///
/// @param person who did it; null once they are gone
/// @param other to whom it was offered; null where it was nobody
public record Entry(
        Act act, @Nullable UUID person, @Nullable UUID other, Instant at) {}
