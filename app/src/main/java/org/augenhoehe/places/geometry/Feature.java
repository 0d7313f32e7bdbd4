package org.augenhoehe.places.geometry;

import java.util.Map;

/// One thing of a file of shapes.
///
/// @param number counted from 1, as people find it again
/// @param words what stands beside the shape, by its names in the file; what is no text, number or yes/no is left out
public record Feature(int number, Map<String, String> words, Shape shape) {}
