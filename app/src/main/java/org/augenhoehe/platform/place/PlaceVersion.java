package org.augenhoehe.platform.place;

import java.time.Instant;
import java.util.UUID;

import org.jspecify.annotations.Nullable;

/// What the place's settings were from a moment on.
///
/// @param changedBy who changed them; null for the start and once that person is erased
public record PlaceVersion(
        int version, Instant changedAt, @Nullable UUID changedBy, Place place) {}
