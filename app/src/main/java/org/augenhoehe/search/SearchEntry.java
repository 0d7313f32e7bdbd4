package org.augenhoehe.search;

import java.util.UUID;

import org.jspecify.annotations.Nullable;

/// One thing that can be found, as its room wants it found.
///
/// @param kind and id name it; putting it again replaces it
/// @param title what people read first in the list of results
/// @param text everything else that it shall be found by, plain, without markup
/// @param href the page that shows it, below this house: `/angebote/…`
/// @param language tag of the language that title and text are written in
/// @param place where it is, in a few words ("Weststadt"); null where that says nothing
public record SearchEntry(
        SearchKind kind,
        UUID id,
        String title,
        String text,
        String href,
        String language,
        @Nullable String place) {}
