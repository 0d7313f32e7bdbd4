package org.augenhoehe.commitments;

import java.time.Instant;
import java.util.UUID;

import org.jspecify.annotations.Nullable;

/// What somebody who takes part says against a report.
///
/// @param author null once that person is gone
public record Contradiction(UUID id, UUID report, @Nullable UUID author, String words, Instant at, boolean hidden) {}
