package org.augenhoehe.directory.importing;

import java.io.InputStream;

import org.augenhoehe.directory.importing.Progress.Step;

/// Tells how much of the files has been read.
class Meter {
    private static final long EVERY = 1 << 20;

    private final Progress progress;
    private final long total;
    private long read;
    private long told;

    Meter(Progress progress, long total) {
        this.progress = progress;
        this.total = total;
    }

    InputStream watch(InputStream in) {
        return new WatchedStream(in, this::count);
    }

    private void count(int bytes) {
        read += bytes;
        if (read - told >= EVERY || read == total) {
            told = read;
            progress.at(Step.READING, read, total);
        }
    }
}
