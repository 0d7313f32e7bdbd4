package org.augenhoehe.commitments;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;

/// What its owner said about a commitment.
///
/// @param due the last day from then on
/// @param hidden whether moderation has hidden its words
public record Report(UUID id, CommitmentState state, LocalDate due, String words, Instant at, boolean hidden) {}
