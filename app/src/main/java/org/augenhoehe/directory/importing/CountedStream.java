package org.augenhoehe.directory.importing;

import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.concurrent.atomic.AtomicLong;

/// Ends a stream that unpacks to more than honest text does: a ZIP bomb.
class CountedStream extends FilterInputStream {
    /// Directories of 400,000 services take about two gigabytes.
    private static final long BYTES_AT_MOST = 8L << 30;

    private static final long RATIO_AT_MOST = 200;
    private static final long SMALL = 16L << 20;

    private final String name;
    private final long packed;
    private final AtomicLong all;
    private long own;

    CountedStream(InputStream in, String name, long packed, AtomicLong all) {
        super(in);
        this.name = name;
        this.packed = packed;
        this.all = all;
    }

    @Override
    public int read() throws IOException {
        var one = super.read();
        count(one < 0 ? 0 : 1);
        return one;
    }

    @Override
    public int read(byte[] buffer, int offset, int length) throws IOException {
        var read = super.read(buffer, offset, length);
        count(Math.max(0, read));
        return read;
    }

    private void count(int bytes) {
        own += bytes;
        var together = all.addAndGet(bytes);
        if (together > BYTES_AT_MOST || (own > SMALL && own > RATIO_AT_MOST * Math.max(1, packed))) {
            throw new Refusal(Trouble.UNPACKS_TOO_LARGE, Place.of(name), "");
        }
    }
}
