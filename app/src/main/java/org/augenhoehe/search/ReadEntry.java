package org.augenhoehe.search;

import java.util.Set;

/// An entry with what the German reader made of it.
///
/// @param vector literal of a `tsvector`
/// @param words as written, for the correction of spelling
record ReadEntry(SearchEntry entry, String vector, Set<KnownWord> words) {}
