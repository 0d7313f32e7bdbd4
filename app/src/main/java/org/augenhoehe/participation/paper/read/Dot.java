package org.augenhoehe.participation.paper.read;

/// A place in a picture, in pixels, or on paper, in millimetres.
record Dot(double x, double y) {
    double far(Dot other) {
        return Math.hypot(x - other.x, y - other.y);
    }
}
