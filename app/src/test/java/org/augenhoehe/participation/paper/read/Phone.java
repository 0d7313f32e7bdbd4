package org.augenhoehe.participation.paper.read;

import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import javax.imageio.IIOImage;
import javax.imageio.ImageIO;
import javax.imageio.ImageWriteParam;

/// Takes photos of a page as phones do: from any side, in bad light, a little blurred, on paper that does not lie flat.
final class Phone {
    private static final double PAPER_WIDTH = 210;
    private static final double PAPER_HEIGHT = 297;

    private static final double[] GRAINS = grains(new Random(5));

    private final Random chance;
    private long grain = 88172645463325252L;
    private final int longer;

    /// @param longer pixels of the longer edge
    Phone(Random chance, int longer) {
        this.chance = chance;
        this.longer = longer;
        grain += chance.nextInt();
    }

    private static double[] grains(Random chance) {
        return IntStream.range(0, 1 << 14)
                .mapToDouble(number -> chance.nextGaussian())
                .toArray();
    }

    private double between(double from, double to) {
        return chance.nextDouble(from, to);
    }

    BufferedImage photo(BufferedImage page) {
        var upright = chance.nextBoolean();
        var width = upright ? longer * 3 / 4 : longer;
        var height = upright ? longer : longer * 3 / 4;
        var seen = Perspective.of(corners(width, height), paper()).orElseThrow();
        return jpeg(noisy(blurred(exposed(page, seen, width, height), width, between(0.3, 1.3)), between(1.5, 8)));
    }

    private static List<Dot> paper() {
        return List.of(
                new Dot(0, 0), new Dot(PAPER_WIDTH, 0), new Dot(PAPER_WIDTH, PAPER_HEIGHT), new Dot(0, PAPER_HEIGHT));
    }

    /// Where the corners of the paper are in the picture: turned to any side, and seen from somewhere above.
    private List<Dot> corners(int width, int height) {
        var quarter = (width < height ? 0 : 1) + 2 * chance.nextInt(2);
        var angle = quarter * Math.PI / 2 + between(-0.14, 0.14);
        var size = between(0.76, 0.86) * Math.max(width, height) / PAPER_HEIGHT;
        var shift = new Dot(between(-0.02, 0.02) * width, between(-0.02, 0.02) * height);
        var tiltX = between(-0.13, 0.13);
        var tiltY = between(-0.13, 0.13);
        return paper().stream()
                .map(corner -> {
                    var x = (corner.x() - PAPER_WIDTH / 2) * size;
                    var y = (corner.y() - PAPER_HEIGHT / 2) * size;
                    var turnedX = x * Math.cos(angle) - y * Math.sin(angle);
                    var turnedY = x * Math.sin(angle) + y * Math.cos(angle);
                    var depth = 1 + tiltX * turnedX / width * 2 + tiltY * turnedY / height * 2;
                    return new Dot(
                            width / 2.0 + shift.x() + turnedX / depth, height / 2.0 + shift.y() + turnedY / depth);
                })
                .toList();
    }

    private float[][] exposed(BufferedImage page, Perspective seen, int width, int height) {
        var bendX = between(-1.3, 1.3);
        var bendY = between(-1.3, 1.3);
        var light = between(150, 250);
        var slopeX = between(-0.3, 0.3);
        var slopeY = between(-0.3, 0.3);
        var shadow = chance.nextInt(3) == 0 ? between(0.5, 0.8) : 1;
        var shadowAngle = between(0, 7);
        var shadowAt = between(-0.3, 0.3);
        var soft = between(0.004, 0.05);
        var tint = new double[] {1, between(0.92, 1), between(0.75, 1)};
        var pixels = page.getRGB(0, 0, page.getWidth(), page.getHeight(), null, 0, page.getWidth());
        var scale = page.getWidth() / PAPER_WIDTH;
        var film = new float[3][width * height];
        for (var y = 0; y < height; y++) {
            for (var x = 0; x < width; x++) {
                var flat = seen.seen(new Dot(x + 0.5, y + 0.5));
                var paperX = flat.x() + bendX * Math.sin(Math.PI * flat.y() / PAPER_HEIGHT);
                var paperY = flat.y() + bendY * Math.sin(Math.PI * flat.x() / PAPER_WIDTH);
                var far = ((x - width / 2.0) * Math.cos(shadowAngle) + (y - height / 2.0) * Math.sin(shadowAngle))
                        / width;
                var dark = shadow + (1 - shadow) / (1 + Math.exp((far - shadowAt) / soft));
                var bright = light
                        / 255
                        * dark
                        * (1 + slopeX * (x / (double) width - 0.5) + slopeY * (y / (double) height - 0.5));
                for (var colour = 0; colour < 3; colour++) {
                    var value = value(pixels, page, paperX * scale - 0.5, paperY * scale - 0.5, 16 - 8 * colour);
                    film[colour][y * width + x] = (float) (value * bright * tint[colour]);
                }
            }
        }
        return film;
    }

    private static double value(int[] pixels, BufferedImage page, double x, double y, int shift) {
        var width = page.getWidth();
        var left = (int) Math.floor(x);
        var top = (int) Math.floor(y);
        if (left < 0 || top < 0 || left + 1 >= width || top + 1 >= page.getHeight()) {
            // A table of wood.
            return 90 + 25 * Math.sin(y / 25) - (shift == 0 ? 40 : 0);
        }
        var at = top * width + left;
        var upper = mix(pixels[at] >> shift & 0xff, pixels[at + 1] >> shift & 0xff, x - left);
        var lower = mix(pixels[at + width] >> shift & 0xff, pixels[at + width + 1] >> shift & 0xff, x - left);
        // No ink is black, no paper white.
        return 28 + mix(upper, lower, y - top) * 0.86;
    }

    private static double mix(double one, double other, double share) {
        return one + (other - one) * share;
    }

    private record Film(float[][] colours, int width) {}

    private static Film blurred(float[][] film, int width, double sigma) {
        var reach = (int) Math.ceil(2.5 * sigma);
        var weights = new float[reach + 1];
        var sum = 0f;
        for (var off = -reach; off <= reach; off++) {
            weights[Math.abs(off)] = (float) Math.exp(-off * off / (2 * sigma * sigma));
            sum += weights[Math.abs(off)];
        }
        for (var off = 0; off <= reach; off++) {
            weights[off] /= sum;
        }
        for (var colour = 0; colour < 3; colour++) {
            film[colour] = along(along(film[colour], weights, 1), weights, width);
        }
        return new Film(film, width);
    }

    private static float[] along(float[] values, float[] weights, int step) {
        var result = new float[values.length];
        var reach = weights.length - 1;
        for (var at = 0; at < values.length; at++) {
            var sum = weights[0] * values[at];
            for (var off = 1; off <= reach; off++) {
                var before = at - off * step;
                var after = at + off * step;
                sum += weights[off] * (values[before < 0 ? at : before] + values[after >= values.length ? at : after]);
            }
            result[at] = sum;
        }
        return result;
    }

    /// As random as needed, and quick.
    private double grain() {
        grain ^= grain << 13;
        grain ^= grain >>> 7;
        grain ^= grain << 17;
        return GRAINS[(int) (grain >>> 20) & GRAINS.length - 1];
    }

    private BufferedImage noisy(Film film, double noise) {
        var height = film.colours[0].length / film.width;
        var picture = new BufferedImage(film.width, height, BufferedImage.TYPE_INT_RGB);
        var line = new int[film.width];
        for (var y = 0; y < height; y++) {
            for (var x = 0; x < film.width; x++) {
                var pixel = 0;
                for (var colour = 0; colour < 3; colour++) {
                    var value = film.colours[colour][y * film.width + x] + noise * grain();
                    pixel = pixel << 8 | (int) Math.clamp(value, 0, 255);
                }
                line[x] = pixel;
            }
            picture.setRGB(0, y, film.width, 1, line, 0, film.width);
        }
        return picture;
    }

    private BufferedImage jpeg(BufferedImage picture) {
        try {
            var out = new ByteArrayOutputStream();
            var writer = ImageIO.getImageWritersByFormatName("jpeg").next();
            var quality = writer.getDefaultWriteParam();
            quality.setCompressionMode(ImageWriteParam.MODE_EXPLICIT);
            quality.setCompressionQuality((float) between(0.45, 0.9));
            var paper = ImageIO.createImageOutputStream(out);
            writer.setOutput(paper);
            writer.write(null, new IIOImage(picture, null, null), quality);
            paper.close();
            writer.dispose();
            return ImageIO.read(new ByteArrayInputStream(out.toByteArray()));
        } catch (IOException never) {
            throw new UncheckedIOException(never);
        }
    }
}
