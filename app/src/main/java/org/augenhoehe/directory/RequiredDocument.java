package org.augenhoehe.directory;

import org.jspecify.annotations.Nullable;

/// What one has to bring along.
public record RequiredDocument(
        @Nullable String document, @Nullable String uri) {}
