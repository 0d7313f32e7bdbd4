package org.augenhoehe.sharing.match;

import java.util.UUID;

import org.jspecify.annotations.Nullable;

/// How well one of the other side fits.
///
/// @param metres between the places as everybody sees them; null where one has none
record Fit(
        UUID other,
        boolean sameCategory,
        int points,
        @Nullable Double metres) {}
