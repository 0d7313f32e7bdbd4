package org.augenhoehe.participation.paper.read;

/// Answers at once what is in any rectangle of a picture, all pixels added up.
final class Sums {
    private final int width;
    private final int height;
    private final double[] sums;

    interface Values {
        double at(int x, int y);
    }

    Sums(int width, int height, Values values) {
        this.width = width;
        this.height = height;
        sums = new double[(width + 1) * (height + 1)];
        for (var y = 0; y < height; y++) {
            var line = 0.0;
            for (var x = 0; x < width; x++) {
                line += values.at(x, y);
                sums[(y + 1) * (width + 1) + x + 1] = sums[y * (width + 1) + x + 1] + line;
            }
        }
    }

    /// The mean from one corner to the other, the latter not included; what is outside the picture does not count.
    double mean(int fromX, int fromY, int toX, int toY) {
        var left = Math.clamp(fromX, 0, width);
        var top = Math.clamp(fromY, 0, height);
        var right = Math.clamp(toX, left, width);
        var bottom = Math.clamp(toY, top, height);
        var pixels = (right - left) * (bottom - top);
        return pixels == 0 ? 0 : sum(left, top, right, bottom) / pixels;
    }

    private double sum(int left, int top, int right, int bottom) {
        var step = width + 1;
        return sums[bottom * step + right]
                - sums[bottom * step + left]
                - sums[top * step + right]
                + sums[top * step + left];
    }
}
