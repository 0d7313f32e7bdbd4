package org.augenhoehe.places.map;

import java.util.List;
import java.util.Locale;

import org.jspecify.annotations.Nullable;
import org.locationtech.jts.geom.Envelope;
import org.locationtech.jts.geom.Geometry;

/// What a map on a page shows (`places/map.jte`). The page that shows one always has the same as a list beside it.
///
/// @param tiles address of tiles from the index, with filters: `/karte/kacheln/{z}/{x}/{y}.mvt?ebene=…`; empty for none
/// @param shapes what the page itself brings
/// @param start where it starts, in degrees; null for all of this place
public record DrawnMap(
        String tiles, List<Drawn> shapes, @Nullable Envelope start) {
    public DrawnMap {
        shapes = List.copyOf(shapes);
    }

    /// A map of what a page brings, such as one need, or the stations of a walk.
    public static DrawnMap of(List<Drawn> shapes) {
        var around = new Envelope();
        shapes.forEach(drawn -> around.expandToInclude(drawn.shape().getEnvelopeInternal()));
        return new DrawnMap("", shapes, around.isNull() ? null : around);
    }

    /// For the template: GeoJSON with what the marks are drawn by.
    public String shapesAsJson() {
        return DrawnJson.shapes(shapes);
    }

    /// For the template: what each layer's marks look like.
    public String layersAsJson(List<MapLayer> layers) {
        return DrawnJson.layers(layers);
    }

    /// For the template: west, south, east, north; empty where nothing has a place yet.
    public String startAsText() {
        return start == null
                ? ""
                : String.format(
                        Locale.ROOT,
                        "%.5f,%.5f,%.5f,%.5f",
                        start.getMinX(),
                        start.getMinY(),
                        start.getMaxX(),
                        start.getMaxY());
    }

    /// @param letter stands in the mark, and in the list beside the map: "A", "3"
    /// @param path where a press on it leads; empty for nowhere
    public record Drawn(Geometry shape, String title, MapSign sign, String letter, String path) {}
}
