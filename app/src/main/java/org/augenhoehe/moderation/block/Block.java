package org.augenhoehe.moderation.block;

import java.time.Instant;
import java.util.UUID;

/// Somebody may read, but not write, until then.
public record Block(UUID id, String reason, Instant at, Instant until) {}
