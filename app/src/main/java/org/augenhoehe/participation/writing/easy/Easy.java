package org.augenhoehe.participation.writing.easy;

import java.time.Instant;
import java.util.UUID;

import org.jspecify.annotations.Nullable;

/// A paragraph in easy language.
///
/// @param version since when the paragraph had the words that this one says
public record Easy(
        UUID id,
        UUID paragraph,
        int version,
        String wording,
        @Nullable UUID author,
        boolean named,
        Instant at) {}
