package org.augenhoehe.places.map;

/// The shape of a mark on the map: layers are told apart by it and by a letter, not by their colour.
public enum MapSign {
    CIRCLE("M16 2a14 14 0 1 0 0 28a14 14 0 1 0 0-28z"),
    SQUARE("M3 3h26v26h-26z"),
    TRIANGLE("M16 1l15 28h-30z"),
    DIAMOND("M16 0l16 16l-16 16l-16-16z"),
    HEXAGON("M8 3h16l8 13l-8 13h-16l-8-13z");

    private final String outline;

    MapSign(String outline) {
        this.outline = outline;
    }

    /// The path of an SVG of 32 by 32; the browser draws the same on the map.
    public String outline() {
        return outline;
    }
}
