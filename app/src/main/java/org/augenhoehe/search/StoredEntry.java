package org.augenhoehe.search;

import java.util.UUID;

import org.jspecify.annotations.Nullable;

/// What is kept of an entry to show it.
record StoredEntry(
        String kind,
        UUID id,
        String title,
        String body,
        String href,
        String language,
        @Nullable String place) {}
