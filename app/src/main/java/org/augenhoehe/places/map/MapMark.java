package org.augenhoehe.places.map;

import java.util.UUID;

import org.locationtech.jts.geom.Geometry;

/// One thing on the map, as its room wants it seen.
///
/// @param id names it within its layer; putting it again replaces it
/// @param category one of the layer's kinds, short and stable; empty where it has none
/// @param title what people read in the list
/// @param text everything else that it shall be found by, plain
/// @param shape point, line or area, exactly as public as it may be
/// @param path the page that shows it, below this house: `/angebote/…`
public record MapMark(
        UUID id, MapLayer layer, String category, String title, String text, Geometry shape, String path) {
    public MapMark(UUID id, MapLayer layer, String category, String title, Geometry shape, String path) {
        this(id, layer, category, title, "", shape, path);
    }
}
