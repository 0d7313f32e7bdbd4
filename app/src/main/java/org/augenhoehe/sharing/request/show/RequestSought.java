package org.augenhoehe.sharing.request.show;

import org.augenhoehe.places.Coordinates;
import org.augenhoehe.sharing.offer.Category;
import org.augenhoehe.sharing.offer.Good;
import org.jspecify.annotations.Nullable;

/// What the list of requests is narrowed down to; everything may be absent.
///
/// @param query what the words ask for, as the literal of a `tsquery`; empty where they say nothing
/// @param near the nearest to it come first
record RequestSought(
        String query,
        @Nullable Good good,
        @Nullable Category category,
        @Nullable Coordinates near) {}
