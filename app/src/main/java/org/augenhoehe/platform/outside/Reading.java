package org.augenhoehe.platform.outside;

import java.io.BufferedInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;

/// Reads what a machine elsewhere says, no further than it may be long and no longer than somebody waits: one that
/// sends a letter every few seconds would keep a thread for days.
final class Reading {
    private final InputStream in;
    private final long end;
    private int left;

    /// @param largest in bytes, all in all
    /// @param end moment of {@link System#nanoTime()}
    Reading(InputStream in, int largest, long end) {
        this.in = new BufferedInputStream(in);
        this.left = largest;
        this.end = end;
    }

    /// A line without its end; empty where nothing more comes.
    String line() throws IOException {
        var line = new ByteArrayOutputStream();
        for (var read = next(); read >= 0 && read != '\n'; read = next()) {
            line.write(read);
        }
        return line.toString(StandardCharsets.ISO_8859_1).stripTrailing();
    }

    /// Exactly so many.
    byte[] exactly(long length) throws IOException {
        if (length > left) {
            throw new TooLong();
        }
        var read = new ByteArrayOutputStream();
        for (long i = 0; i < length; i++) {
            var one = next();
            if (one < 0) {
                throw new IOException("broken off");
            }
            read.write(one);
        }
        return read.toByteArray();
    }

    byte[] toTheEnd() throws IOException {
        var read = new ByteArrayOutputStream();
        for (var one = next(); one >= 0; one = next()) {
            read.write(one);
        }
        return read.toByteArray();
    }

    private int next() throws IOException {
        if (left-- <= 0) {
            throw new TooLong();
        }
        if (System.nanoTime() - end > 0) {
            throw new IOException("too slow");
        }
        return in.read();
    }
}
