package org.augenhoehe.directory.importing;

import java.io.InputStream;
import java.util.concurrent.atomic.AtomicLong;

/// Ends a stream that unpacks to more than honest text does: a ZIP bomb.
class Unpacking {
    /// Directories of 400,000 services take about two gigabytes.
    private static final long BYTES_AT_MOST = 8L << 30;

    private static final long RATIO_AT_MOST = 200;
    private static final long SMALL = 16L << 20;

    private final String name;
    private final long packed;
    private final AtomicLong all;
    private long own;

    Unpacking(String name, long packed, AtomicLong all) {
        this.name = name;
        this.packed = packed;
        this.all = all;
    }

    InputStream watch(InputStream in) {
        return new WatchedStream(in, this::count);
    }

    private void count(int bytes) {
        own += bytes;
        var together = all.addAndGet(bytes);
        if (together > BYTES_AT_MOST || (own > SMALL && own > RATIO_AT_MOST * Math.max(1, packed))) {
            throw new Refusal(Trouble.UNPACKS_TOO_LARGE, Place.of(name), "");
        }
    }
}
