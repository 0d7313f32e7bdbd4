package org.augenhoehe.participation.paper.read;

import java.awt.image.BufferedImage;

/// A picture without its colours, from 0 for black to 255.
///
/// @param values line by line
@SuppressWarnings("ArrayRecordComponent") // never compared
record Grey(int width, int height, byte[] values) {
    static Grey of(BufferedImage picture) {
        var width = picture.getWidth();
        var height = picture.getHeight();
        var values = new byte[width * height];
        var line = new int[width];
        for (var y = 0; y < height; y++) {
            picture.getRGB(0, y, width, 1, line, 0, width);
            for (var x = 0; x < width; x++) {
                var red = line[x] >> 16 & 0xff;
                var green = line[x] >> 8 & 0xff;
                var blue = line[x] & 0xff;
                values[y * width + x] = (byte) ((3 * red + 6 * green + blue) / 10);
            }
        }
        return new Grey(width, height, values);
    }

    int at(int x, int y) {
        return values[y * width + x] & 0xff;
    }
}
