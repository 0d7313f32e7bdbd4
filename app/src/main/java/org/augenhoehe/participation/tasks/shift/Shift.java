package org.augenhoehe.participation.tasks.shift;

import java.time.Instant;
import java.util.UUID;

/// When several people are needed for a task.
///
/// @param people how many
/// @param signedUp how many have signed up
/// @param reason why it was cancelled; empty else
public record Shift(
        UUID id, UUID task, Instant begins, Instant ends, int people, int signedUp, boolean cancelled, String reason) {

    public int free() {
        return Math.max(0, people - signedUp);
    }

    public boolean isOver(Instant now) {
        return !ends.isAfter(now);
    }
}
