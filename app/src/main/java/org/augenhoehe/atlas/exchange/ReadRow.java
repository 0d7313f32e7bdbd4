package org.augenhoehe.atlas.exchange;

import java.util.Map;

import org.augenhoehe.places.geometry.Shape;
import org.jspecify.annotations.Nullable;

/// One thing of a file, before anybody looked what it says.
///
/// @param words by their names in lower case
/// @param shape null where the words say where it is
/// @param complete whether the line has as many fields as the first
record ReadRow(
        long line, Map<String, String> words, @Nullable Shape shape, boolean complete) {}
