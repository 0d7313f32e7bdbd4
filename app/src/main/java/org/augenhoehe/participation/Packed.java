package org.augenhoehe.participation;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.util.zip.GZIPInputStream;
import java.util.zip.GZIPOutputStream;

/// Long texts as they lie in the database: ninety thousand ballots take half a megabyte.
public final class Packed {
    private Packed() {}

    public static byte[] of(Writing writing) {
        var bytes = new ByteArrayOutputStream();
        try (var out = new OutputStreamWriter(new GZIPOutputStream(bytes), StandardCharsets.UTF_8)) {
            writing.to(out);
        } catch (IOException never) {
            throw new UncheckedIOException(never);
        }
        return bytes.toByteArray();
    }

    public static InputStream open(byte[] packed) throws IOException {
        return new GZIPInputStream(new ByteArrayInputStream(packed));
    }

    public static void unpack(byte[] packed, OutputStream out) throws IOException {
        try (var in = open(packed)) {
            in.transferTo(out);
        }
    }

    public static String text(byte[] packed) {
        var out = new ByteArrayOutputStream();
        try {
            unpack(packed, out);
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
        return out.toString(StandardCharsets.UTF_8);
    }

    /// Writes a text.
    @FunctionalInterface
    public interface Writing {
        void to(Writer out) throws IOException;
    }
}
