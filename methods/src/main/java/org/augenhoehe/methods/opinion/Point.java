package org.augenhoehe.methods.opinion;

/// A place on the opinion map. Both axes have the same unit: one vote away from what all say on
/// average, on a statement that alone makes the axis. The middle of all votes is (0, 0).
///
/// @param x along the direction in which votes differ most
/// @param y along the second one
public record Point(double x, double y) {

    /// Straight distance, in the unit of the axes.
    public double distanceTo(Point other) {
        return Math.hypot(x - other.x, y - other.y);
    }
}
