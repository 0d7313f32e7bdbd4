package org.augenhoehe.atlas.answer;

import java.time.Instant;
import java.util.UUID;

import org.jspecify.annotations.Nullable;

/// A resource that answers a need.
///
/// @param author who said so; null once that person is gone
/// @param words why; may be empty
/// @param title of the other one: of the resource, or of the need
public record NeedAnswer(
        UUID id,
        UUID need,
        UUID resource,
        @Nullable UUID author,
        String words,
        Instant at,
        boolean hidden,
        @Nullable String title) {}
