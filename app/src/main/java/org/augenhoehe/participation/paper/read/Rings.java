package org.augenhoehe.participation.paper.read;

import java.util.ArrayList;
import java.util.List;

import org.augenhoehe.participation.paper.Sheet;

/// Finds all black squares with a white one inside, such as stand in the corners of a page.
final class Rings {
    /// Darker than this share of what is around.
    private static final double DARK = 0.75;
    private static final double HOLE = Sheet.HOLE * Sheet.HOLE / (Sheet.MARK * Sheet.MARK);

    private final Grey picture;
    private final Sums sums;
    private final int reach;
    private final double smallest;
    private final double largest;
    private final boolean[] dark;
    private final int[] queue;
    private final List<Ring> found = new ArrayList<>();

    /// @param size the outer edge, in pixels
    record Ring(Dot middle, double size) {}

    private Rings(Grey picture, double millimetre) {
        this.picture = picture;
        sums = new Sums(picture.width(), picture.height(), picture::at);
        reach = (int) Math.max(4, 9 * millimetre);
        smallest = 0.45 * Sheet.MARK * millimetre;
        largest = 2 * Sheet.MARK * millimetre;
        dark = new boolean[picture.width() * picture.height()];
        queue = new int[dark.length];
    }

    /// @param millimetre about how many pixels one has
    static List<Ring> in(Grey picture, double millimetre) {
        var rings = new Rings(picture, millimetre);
        rings.darken();
        rings.search();
        return rings.found;
    }

    private void darken() {
        for (var y = 0; y < picture.height(); y++) {
            for (var x = 0; x < picture.width(); x++) {
                dark[y * picture.width() + x] =
                        picture.at(x, y) < DARK * sums.mean(x - reach, y - reach, x + reach + 1, y + reach + 1);
            }
        }
    }

    private void search() {
        for (var start = 0; start < dark.length; start++) {
            if (dark[start]) {
                var count = connected(start);
                if (count > smallest * smallest / 2 && count < largest * largest) {
                    ring(count);
                }
            }
        }
    }

    /// Puts all dark pixels that hang together into the queue, and takes them from the picture.
    private int connected(int start) {
        var width = picture.width();
        queue[0] = start;
        dark[start] = false;
        var count = 1;
        for (var next = 0; next < count; next++) {
            var x = queue[next] % width;
            var y = queue[next] / width;
            for (var side = 0; side < 4; side++) {
                var otherX = x + (side == 0 ? 1 : side == 1 ? -1 : 0);
                var otherY = y + (side == 2 ? 1 : side == 3 ? -1 : 0);
                if (otherX >= 0 && otherY >= 0 && otherX < width && otherY < picture.height()) {
                    var other = otherY * width + otherX;
                    if (dark[other]) {
                        dark[other] = false;
                        queue[count++] = other;
                    }
                }
            }
        }
        return count;
    }

    private void ring(int count) {
        var width = picture.width();
        int left = width;
        int top = picture.height();
        int right = 0;
        int bottom = 0;
        for (var pixel = 0; pixel < count; pixel++) {
            left = Math.min(left, queue[pixel] % width);
            right = Math.max(right, queue[pixel] % width);
            top = Math.min(top, queue[pixel] / width);
            bottom = Math.max(bottom, queue[pixel] / width);
        }
        if (right - left > largest || bottom - top > largest) {
            return;
        }
        var shape = new boolean[bottom - top + 3][right - left + 3];
        for (var pixel = 0; pixel < count; pixel++) {
            shape[queue[pixel] / width - top + 1][queue[pixel] % width - left + 1] = true;
        }
        var one = Shape.of(shape);
        if (one.isPresent() && one.get().isRing(HOLE)) {
            var middle = new Dot(
                    one.get().middle().x() + left - 1, one.get().middle().y() + top - 1);
            found.add(new Ring(middle, Math.sqrt(one.get().area())));
        }
    }
}
