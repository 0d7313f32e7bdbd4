package org.augenhoehe.atlas.entry;

/// Where something is, as everybody may see it.
///
/// @param shape as GeoJSON
/// @param place in words, no exacter than the shape
public record Shown(String shape, double latitude, double longitude, String place) {}
