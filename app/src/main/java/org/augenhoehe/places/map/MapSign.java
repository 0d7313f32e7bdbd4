package org.augenhoehe.places.map;

/// The shape of a mark on the map: layers are told apart by it and by a letter, not by their colour.
public enum MapSign {
    CIRCLE,
    SQUARE,
    TRIANGLE,
    DIAMOND,
    HEXAGON
}
