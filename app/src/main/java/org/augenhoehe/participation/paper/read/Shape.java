package org.augenhoehe.participation.paper.read;

import java.util.ArrayDeque;
import java.util.Optional;

/// Pixels that hang together, with what they enclose.
///
/// @param area with the hole
/// @param hole the middle of the hole; that of the shape where it has none
/// @param spread how far its pixels are from the middle, 1 for a filled square of this area
record Shape(double area, double holeArea, Dot middle, Dot hole, double spread) {
    /// @param pixels with an empty border of one pixel around
    static Optional<Shape> of(boolean[][] pixels) {
        var outside = outside(pixels);
        var all = new Moments();
        var hole = new Moments();
        for (var y = 0; y < pixels.length; y++) {
            for (var x = 0; x < pixels[y].length; x++) {
                if (!outside[y][x]) {
                    all.add(x, y);
                    if (!pixels[y][x]) {
                        hole.add(x, y);
                    }
                }
            }
        }
        return all.count == 0
                ? Optional.empty()
                : Optional.of(new Shape(
                        all.count,
                        hole.count,
                        all.middle(),
                        hole.count == 0 ? all.middle() : hole.middle(),
                        all.spread() * 6 / all.count));
    }

    /// @param share of the hole on the whole
    boolean isRing(double share) {
        var edge = Math.sqrt(area);
        return holeArea / area > 0.4 * share
                && holeArea / area < 2 * share
                && middle.far(hole) < 0.12 * edge
                && spread > 0.85
                && spread < 1.3;
    }

    private static boolean[][] outside(boolean[][] pixels) {
        var outside = new boolean[pixels.length][pixels[0].length];
        var open = new ArrayDeque<int[]>();
        open.add(new int[] {0, 0});
        outside[0][0] = true;
        while (!open.isEmpty()) {
            var at = open.remove();
            for (var side = 0; side < 4; side++) {
                var x = at[0] + (side == 0 ? 1 : side == 1 ? -1 : 0);
                var y = at[1] + (side == 2 ? 1 : side == 3 ? -1 : 0);
                if (y >= 0 && x >= 0 && y < pixels.length && x < pixels[0].length && !pixels[y][x] && !outside[y][x]) {
                    outside[y][x] = true;
                    open.add(new int[] {x, y});
                }
            }
        }
        return outside;
    }

    private static final class Moments {
        private double count;
        private double sumX;
        private double sumY;
        private double squares;

        void add(int x, int y) {
            count++;
            sumX += x;
            sumY += y;
            squares += (double) x * x + (double) y * y;
        }

        /// The middle of a pixel is half a pixel from its corner.
        Dot middle() {
            return new Dot(sumX / count + 0.5, sumY / count + 0.5);
        }

        /// The mean square of the distance from the middle.
        double spread() {
            return squares / count - Math.pow(sumX / count, 2) - Math.pow(sumY / count, 2);
        }
    }
}
