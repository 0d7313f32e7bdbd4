package org.augenhoehe.consents;

import org.jspecify.annotations.Nullable;

/// A purpose as its person reads it.
///
/// @param easy the same text in easy language; null where the page is in it already
/// @param since when the person agreed; null where they do not
public record ConsentView(
        String id,
        String name,
        String about,
        @Nullable String easy,
        @Nullable String since) {}
