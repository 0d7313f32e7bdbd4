package org.augenhoehe.participation.paper.read;

import java.awt.image.BufferedImage;
import java.util.Arrays;

import org.augenhoehe.participation.paper.Sheet;

/// Pictures made smaller, and pages made flat.
final class Straightened {
    static final int WIDTH = 1240;
    static final int HEIGHT = 1754;
    /// Pixels of a millimetre.
    static final double SCALE = WIDTH / Sheet.WIDTH;

    private static final int WHITE = 0xffffff;

    private Straightened() {}

    /// The page as if it lay flat; white where the picture ends.
    static BufferedImage of(BufferedImage picture, Perspective page) {
        var width = picture.getWidth();
        var height = picture.getHeight();
        var pixels = picture.getRGB(0, 0, width, height, null, 0, width);
        var flat = new BufferedImage(WIDTH, HEIGHT, BufferedImage.TYPE_INT_RGB);
        var line = new int[WIDTH];
        for (var y = 0; y < HEIGHT; y++) {
            for (var x = 0; x < WIDTH; x++) {
                var seen = page.seen(new Dot((x + 0.5) / SCALE, (y + 0.5) / SCALE));
                line[x] = between(pixels, width, height, seen.x() - 0.5, seen.y() - 0.5);
            }
            flat.setRGB(0, y, WIDTH, 1, line, 0, WIDTH);
        }
        return flat;
    }

    private static int between(int[] pixels, int width, int height, double x, double y) {
        var left = (int) Math.floor(x);
        var top = (int) Math.floor(y);
        if (left < 0 || top < 0 || left + 1 >= width || top + 1 >= height) {
            return WHITE;
        }
        var at = top * width + left;
        var mixed = 0;
        for (var shift = 0; shift <= 16; shift += 8) {
            var upper = mix(pixels[at] >> shift & 0xff, pixels[at + 1] >> shift & 0xff, x - left);
            var lower = mix(pixels[at + width] >> shift & 0xff, pixels[at + width + 1] >> shift & 0xff, x - left);
            mixed |= (int) Math.round(mix(upper, lower, y - top)) << shift;
        }
        return mixed;
    }

    private static double mix(double one, double other, double share) {
        return one + (other - one) * share;
    }

    /// As it is, or smaller until its longer edge fits: each new pixel is the mean of those that it stands for.
    static BufferedImage atMost(BufferedImage picture, int edge) {
        var width = picture.getWidth();
        var height = picture.getHeight();
        if (Math.max(width, height) <= edge) {
            return picture;
        }
        var scale = (double) edge / Math.max(width, height);
        var small = new BufferedImage(
                Math.max(1, (int) (width * scale)), Math.max(1, (int) (height * scale)), BufferedImage.TYPE_INT_RGB);
        var sums = new long[small.getWidth()][4];
        var line = new int[width];
        var next = 0;
        for (var y = 0; y < small.getHeight(); y++) {
            for (var sum : sums) {
                Arrays.fill(sum, 0);
            }
            var to = (int) ((y + 1L) * height / small.getHeight());
            for (; next < to; next++) {
                picture.getRGB(0, next, width, 1, line, 0, width);
                for (var x = 0; x < width; x++) {
                    var sum = sums[(int) ((long) x * small.getWidth() / width)];
                    sum[0] += line[x] >> 16 & 0xff;
                    sum[1] += line[x] >> 8 & 0xff;
                    sum[2] += line[x] & 0xff;
                    sum[3]++;
                }
            }
            for (var x = 0; x < small.getWidth(); x++) {
                var sum = sums[x];
                small.setRGB(
                        x, y, (int) (sum[0] / sum[3]) << 16 | (int) (sum[1] / sum[3]) << 8 | (int) (sum[2] / sum[3]));
            }
        }
        return small;
    }
}
