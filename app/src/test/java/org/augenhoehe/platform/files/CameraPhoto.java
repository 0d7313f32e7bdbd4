package org.augenhoehe.platform.files;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;

/// Photos as cameras make them: with a note about how they were held, and more than anybody should know.
public final class CameraPhoto {
    private CameraPhoto() {}

    /// A note (EXIF) with one entry, how it was held, and something secret behind it.
    public static byte[] withNote(byte[] jpeg, int held, String secret) {
        var exif = ByteBuffer.allocate(32 + secret.length())
                .put("Exif\0\0MM\0*".getBytes(StandardCharsets.ISO_8859_1))
                .putInt(8)
                .putShort((short) 1)
                .putShort((short) 0x0112)
                .putShort((short) 3)
                .putInt(1)
                .putShort((short) held)
                .putShort((short) 0)
                .putInt(0)
                .put(secret.getBytes(StandardCharsets.ISO_8859_1))
                .array();
        return ByteBuffer.allocate(jpeg.length + exif.length + 4)
                .put(jpeg, 0, 2)
                .putShort((short) 0xffe1)
                .putShort((short) (exif.length + 2))
                .put(exif)
                .put(jpeg, 2, jpeg.length - 2)
                .array();
    }
}
