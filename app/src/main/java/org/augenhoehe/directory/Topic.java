package org.augenhoehe.directory;

import java.util.UUID;

import org.jspecify.annotations.Nullable;

/// A term of a taxonomy.
public record Topic(UUID id, @Nullable UUID parentId, String name) {}
