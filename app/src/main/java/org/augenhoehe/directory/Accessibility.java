package org.augenhoehe.directory;

import org.jspecify.annotations.Nullable;

/// How accessible a location is.
public record Accessibility(
        @Nullable String description,
        @Nullable String details,
        @Nullable String url) {}
