package org.augenhoehe.places.map;

import java.util.List;

import org.jspecify.annotations.Nullable;
import org.locationtech.jts.geom.Envelope;
import org.locationtech.jts.geom.Geometry;

/// What a map on a page shows (`places/map.jte`). The page that shows one always has the same as a list beside it.
///
/// @param tiles address of tiles from the index, with filters: `/karte/kacheln/{z}/{x}/{y}.mvt?ebene=…`; empty for none
/// @param shapes what the page itself brings
/// @param start where it starts, in degrees; null for all of this place
public record DrawnMap(String tiles, List<Drawn> shapes, @Nullable Envelope start) {
    public DrawnMap {
        shapes = List.copyOf(shapes);
    }

    /// A map of what a page brings, such as one need, or the stations of a walk.
    public static DrawnMap of(List<Drawn> shapes) {
        var around = new Envelope();
        shapes.forEach(drawn -> around.expandToInclude(drawn.shape().getEnvelopeInternal()));
        return new DrawnMap("", shapes, around.isNull() ? null : around);
    }

    /// @param letter stands in the mark, and in the list beside the map: "A", "3"
    /// @param path where a press on it leads; empty for nowhere
    public record Drawn(Geometry shape, String title, MapSign sign, String letter, String path) {}
}
