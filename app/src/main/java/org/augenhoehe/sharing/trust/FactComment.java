package org.augenhoehe.sharing.trust;

import java.time.Instant;
import java.util.UUID;

/// What somebody says to a fact about them.
record FactComment(UUID id, UUID booking, UUID person, String words, Instant at, boolean hidden) {}
