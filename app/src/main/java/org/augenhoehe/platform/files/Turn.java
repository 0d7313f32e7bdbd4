package org.augenhoehe.platform.files;

import java.awt.geom.AffineTransform;
import java.awt.image.AffineTransformOp;
import java.awt.image.BufferedImage;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;

/// How a camera was held. Phones store every picture lying down and write into it how to turn it; as
/// that note goes with all the others, the picture itself has to be turned.
enum Turn {
    NONE,
    HALF,
    RIGHT,
    LEFT;

    private static final int ORIENTATION = 0x0112;

    /// Reads the one note (Exif 2.32, tag 0x0112) without a library: everything else in there is
    /// thrown away anyway.
    static Turn of(byte[] jpeg) {
        var in = ByteBuffer.wrap(jpeg);
        try {
            for (var at = 2; at + 4 < jpeg.length && (jpeg[at] & 0xff) == 0xff; ) {
                var marker = jpeg[at + 1] & 0xff;
                var length = in.getShort(at + 2) & 0xffff;
                if (marker == 0xe1 && in.getInt(at + 4) == 0x45786966) {
                    return noted(in.slice(at + 10, length - 8));
                }
                if (marker == 0xda) {
                    return NONE;
                }
                at += 2 + length;
            }
        } catch (IndexOutOfBoundsException broken) {
            return NONE;
        }
        return NONE;
    }

    private static Turn noted(ByteBuffer exif) {
        exif.order(exif.get(0) == 'I' ? ByteOrder.LITTLE_ENDIAN : ByteOrder.BIG_ENDIAN);
        var folder = exif.getInt(4);
        var entries = exif.getShort(folder) & 0xffff;
        for (int i = 0; i < entries; i++) {
            var entry = folder + 2 + 12 * i;
            if ((exif.getShort(entry) & 0xffff) == ORIENTATION) {
                return switch (exif.getShort(entry + 8)) {
                    case 3 -> HALF;
                    case 6 -> RIGHT;
                    case 8 -> LEFT;
                    default -> NONE;
                };
            }
        }
        return NONE;
    }

    BufferedImage of(BufferedImage picture) {
        if (this == NONE) {
            return picture;
        }
        var width = picture.getWidth();
        var height = picture.getHeight();
        var turned = this == HALF
                ? new BufferedImage(width, height, picture.getType())
                : new BufferedImage(height, width, picture.getType());
        var turn = new AffineTransform();
        turn.translate(turned.getWidth() / 2.0, turned.getHeight() / 2.0);
        turn.quadrantRotate(this == HALF ? 2 : this == RIGHT ? 1 : -1);
        turn.translate(-width / 2.0, -height / 2.0);
        return new AffineTransformOp(turn, AffineTransformOp.TYPE_NEAREST_NEIGHBOR).filter(picture, turned);
    }
}
