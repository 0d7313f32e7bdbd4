package org.augenhoehe.atlas.collection;

/// A collection in a list.
///
/// @param keeper what the group is called; empty where there is none
public record CollectionLine(MapCollection collection, int entries, String keeper) {}
