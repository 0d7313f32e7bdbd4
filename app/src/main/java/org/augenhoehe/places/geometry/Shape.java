package org.augenhoehe.places.geometry;

import org.locationtech.jts.geom.Geometry;

/// What came of reading a shape.
public sealed interface Shape {
    /// A valid point, line or area (or several) on the earth.
    record Read(Geometry geometry) implements Shape {}

    /// @param where the place of the mistake in what was read, as "5. Punkt" or "49.01230, 8.40440"; may be empty
    record Bad(Flaw reason, String where) implements Shape {}
}
