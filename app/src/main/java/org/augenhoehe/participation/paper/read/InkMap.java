package org.augenhoehe.participation.paper.read;

import java.awt.image.BufferedImage;

/// How much darker every pixel of a flat page is than its paper, from 0 to 1, whatever light fell on it.
final class InkMap {
    /// The light of the paper is looked at in squares of so many pixels.
    private static final int COARSE = 4;
    /// What is narrower than about 9 mm is no shadow but ink: a filled box is 6 mm wide.
    private static final int REACH = 6;

    final int width;
    final int height;
    private final float[] ink;
    private final float[] light;
    private final int coarseWidth;

    InkMap(BufferedImage flat) {
        width = flat.getWidth();
        height = flat.getHeight();
        ink = darkest(flat);
        coarseWidth = (width + COARSE - 1) / COARSE;
        light = paper();
        for (var y = 0; y < height; y++) {
            for (var x = 0; x < width; x++) {
                var at = y * width + x;
                ink[at] = (float) Math.clamp(1 - ink[at] / Math.max(8, light(x, y)), 0, 1);
            }
        }
    }

    double at(int x, int y) {
        return x < 0 || y < 0 || x >= width || y >= height ? 0 : ink[y * width + x];
    }

    /// How light the paper is at a place, from 0 to 255.
    double light(int x, int y) {
        return light[
                Math.clamp(y / COARSE, 0, light.length / coarseWidth - 1) * coarseWidth
                        + Math.clamp(x / COARSE, 0, coarseWidth - 1)];
    }

    /// Every pen is dark in one of the colours at least. Neighbours are mixed: a single pixel is noise.
    private static float[] darkest(BufferedImage flat) {
        var width = flat.getWidth();
        var height = flat.getHeight();
        var raw = new float[width * height];
        var pixels = flat.getRGB(0, 0, width, height, null, 0, width);
        for (var at = 0; at < raw.length; at++) {
            var pixel = pixels[at];
            raw[at] = Math.min(pixel >> 16 & 0xff, Math.min(pixel >> 8 & 0xff, pixel & 0xff));
        }
        var smooth = raw.clone();
        for (var y = 1; y < height - 1; y++) {
            for (var x = 1; x < width - 1; x++) {
                var at = y * width + x;
                smooth[at] = (4 * raw[at]
                                + 2 * (raw[at - 1] + raw[at + 1] + raw[at - width] + raw[at + width])
                                + raw[at - width - 1]
                                + raw[at - width + 1]
                                + raw[at + width - 1]
                                + raw[at + width + 1])
                        / 16;
            }
        }
        return smooth;
    }

    /// The lightest around, then the darkest of these: small dark things vanish, shadows stay.
    private float[] paper() {
        var coarseHeight = (height + COARSE - 1) / COARSE;
        var means = new float[coarseWidth * coarseHeight];
        for (var y = 0; y < coarseHeight; y++) {
            for (var x = 0; x < coarseWidth; x++) {
                means[y * coarseWidth + x] = mean(x * COARSE, y * COARSE);
            }
        }
        var closed = extreme(extreme(means, 1), -1);
        return blurred(blurred(closed));
    }

    private float mean(int left, int top) {
        var sum = 0f;
        var count = 0;
        for (var y = top; y < Math.min(height, top + COARSE); y++) {
            for (var x = left; x < Math.min(width, left + COARSE); x++) {
                sum += ink[y * width + x];
                count++;
            }
        }
        return sum / count;
    }

    /// @param sign 1 for the lightest, -1 for the darkest
    private float[] extreme(float[] values, int sign) {
        return lines(lines(values, 1, sign), coarseWidth, sign);
    }

    private float[] lines(float[] values, int step, int sign) {
        var result = new float[values.length];
        var length = step == 1 ? coarseWidth : values.length / coarseWidth;
        for (var at = 0; at < values.length; at++) {
            var place = step == 1 ? at % coarseWidth : at / coarseWidth;
            var best = values[at];
            for (var off = Math.max(-REACH, -place); off <= Math.min(REACH, length - 1 - place); off++) {
                var other = values[at + off * step];
                best = sign * other > sign * best ? other : best;
            }
            result[at] = best;
        }
        return result;
    }

    private float[] blurred(float[] values) {
        var sums = new Sums(coarseWidth, values.length / coarseWidth, (x, y) -> values[y * coarseWidth + x]);
        var result = new float[values.length];
        for (var at = 0; at < values.length; at++) {
            var x = at % coarseWidth;
            var y = at / coarseWidth;
            result[at] = (float) sums.mean(x - 1, y - 1, x + 2, y + 2);
        }
        return result;
    }
}
