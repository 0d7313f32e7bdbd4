package org.augenhoehe.search;

import java.util.List;

/// What the page says about its results as a whole.
///
/// @param more whether there are more than counted
/// @param meant the words that replaced mistyped ones
/// @param someWords whether nothing has all the words
public record FoundHits(int count, boolean more, List<String> meant, boolean someWords) {}
