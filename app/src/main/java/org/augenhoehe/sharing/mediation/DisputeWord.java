package org.augenhoehe.sharing.mediation;

import java.time.Instant;
import java.util.UUID;

import org.jspecify.annotations.Nullable;

/// @param writer null once that person is gone
public record DisputeWord(
        UUID id, UUID dispute, Side side, @Nullable UUID writer, String words, Instant at, boolean hidden) {}
