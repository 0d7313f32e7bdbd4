package org.augenhoehe.participation.opinion.show;

import java.util.Collection;
import java.util.stream.DoubleStream;

import org.augenhoehe.methods.opinion.Point;
import org.augenhoehe.participation.opinion.picture.Picture.Dot;

/// From places on a map to pixels: as large as everybody fits in, both axes alike.
///
/// @param middle of what is seen
/// @param unit pixels of one unit of the map
public record Frame(Point middle, double unit) {
    static final int WIDTH = 640;
    static final int HEIGHT = 400;
    private static final int EDGE = 32;

    static Frame around(Collection<Dot> dots) {
        var x = spread(dots.stream().mapToDouble(dot -> dot.point().x()));
        var y = spread(dots.stream().mapToDouble(dot -> dot.point().y()));
        return new Frame(
                new Point(x.middle(), y.middle()),
                Math.min((WIDTH - 2 * EDGE) / x.length(), (HEIGHT - 2 * EDGE) / y.length()));
    }

    private static Spread spread(DoubleStream places) {
        var found = places.summaryStatistics();
        if (found.getCount() == 0) {
            return new Spread(0, 1);
        }
        double length = found.getMax() - found.getMin();
        return new Spread((found.getMin() + found.getMax()) / 2, length == 0 ? 1 : length);
    }

    /// Somebody may stand outside of where the others did: they are seen at the edge.
    int x(Point point) {
        return (int) Math.clamp(Math.round(WIDTH / 2.0 + unit * (point.x() - middle.x())), EDGE / 2, WIDTH - EDGE / 2);
    }

    int y(Point point) {
        return (int)
                Math.clamp(Math.round(HEIGHT / 2.0 - unit * (point.y() - middle.y())), EDGE / 2, HEIGHT - EDGE / 2);
    }

    private record Spread(double middle, double length) {}
}
