package org.augenhoehe.participation.walk.draw;

import java.util.List;

import org.augenhoehe.places.Coordinates;

/// Where on the drawing a point of the earth is. A town is small enough to be flat.
///
/// @param west,north of the drawing, in metres from nowhere in particular
/// @param shrink how much shorter a degree of longitude is here
record Frame(double west, double north, double shrink, double pixelsPerMetre, int height) {
    private static final double METRES_PER_DEGREE = 111_195;
    private static final int MARGIN = 60;
    private static final int LOWEST = 300;
    private static final int HIGHEST = 400;

    /// A single point would fill the drawing without it.
    private static final double LEAST_METRES = 150;

    static Frame around(List<Coordinates> points, int width) {
        var shrink = Math.cos(Math.toRadians(points.getFirst().latitude()));
        var east = points.stream()
                .mapToDouble(one -> one.longitude() * shrink * METRES_PER_DEGREE)
                .summaryStatistics();
        var south = points.stream()
                .mapToDouble(one -> -one.latitude() * METRES_PER_DEGREE)
                .summaryStatistics();
        var across = Math.max(LEAST_METRES, east.getMax() - east.getMin());
        var down = Math.max(LEAST_METRES, south.getMax() - south.getMin());
        var inner = width - 2 * MARGIN;
        var height = (int) Math.clamp(Math.round(inner * down / across) + 2L * MARGIN, LOWEST, HIGHEST);
        var pixels = Math.min(inner / across, (height - 2 * MARGIN) / down);
        return new Frame(
                (east.getMin() + east.getMax()) / 2 - width / 2.0 / pixels,
                (south.getMin() + south.getMax()) / 2 - height / 2.0 / pixels,
                shrink,
                pixels,
                height);
    }

    Spot spot(Coordinates point) {
        var x = (point.longitude() * shrink * METRES_PER_DEGREE - west) * pixelsPerMetre;
        var y = (-point.latitude() * METRES_PER_DEGREE - north) * pixelsPerMetre;
        return new Spot((int) Math.round(x), (int) Math.round(y));
    }
}
