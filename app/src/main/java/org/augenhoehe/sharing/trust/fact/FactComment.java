package org.augenhoehe.sharing.trust.fact;

import java.time.Instant;
import java.util.UUID;

/// What somebody says to a fact about them.
public record FactComment(UUID id, UUID booking, UUID person, String words, Instant at, boolean hidden) {}
