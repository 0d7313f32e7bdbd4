package org.augenhoehe.directory.importing;

import java.time.Instant;
import java.util.UUID;

import org.jspecify.annotations.Nullable;

/// A file that was handed in, in the list.
public record ReadingLine(@Nullable UUID id, String source, Instant at, boolean taken) {}
