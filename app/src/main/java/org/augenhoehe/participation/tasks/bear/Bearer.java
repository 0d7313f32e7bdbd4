package org.augenhoehe.participation.tasks.bear;

import java.util.UUID;

import org.jspecify.annotations.Nullable;

/// Somebody who has taken on a task.
///
/// @param offeredTo who is asked to go on in their place
public record Bearer(
        UUID task, int place, UUID person, @Nullable UUID offeredTo) {}
