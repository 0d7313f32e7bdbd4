package org.augenhoehe.places.map;

import org.locationtech.jts.geom.Geometry;

/// What somebody said in the form field in which a point, line or area is drawn.
public sealed interface DrawnPlace {
    /// Nothing was said.
    record Nowhere() implements DrawnPlace {}

    /// @param words an address or a place name where one was typed or chosen; empty where it was drawn
    record Somewhere(Geometry shape, String words) implements DrawnPlace {}

    /// What came makes no sense; the form says why at its field.
    record Unclear() implements DrawnPlace {}
}
