package org.augenhoehe.search;

import java.util.List;

import org.jspecify.annotations.Nullable;

/// One line of the results, as the page shows it.
public record FoundEntry(
        String kind,
        List<Piece> title,
        List<Piece> excerpt,
        String href,
        String language,
        @Nullable String place) {}
