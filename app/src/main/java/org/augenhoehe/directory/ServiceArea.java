package org.augenhoehe.directory;

import org.jspecify.annotations.Nullable;

/// For whom it is by where they live.
public record ServiceArea(@Nullable String name, @Nullable String description) {}
