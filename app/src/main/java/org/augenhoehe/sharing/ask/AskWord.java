package org.augenhoehe.sharing.ask;

import java.time.Instant;
import java.util.UUID;

import org.jspecify.annotations.Nullable;

/// What one side wrote to the other.
///
/// @param writer null once that person is gone
/// @param asks whether the side wrote it that asks or wants to help
public record AskWord(
        UUID id, UUID ask, @Nullable UUID writer, boolean asks, String words, Instant at, boolean hidden) {}
