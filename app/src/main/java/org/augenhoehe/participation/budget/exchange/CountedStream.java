package org.augenhoehe.participation.budget.exchange;

import java.io.InputStream;

import org.augenhoehe.platform.files.MeteredStream;

/// Tells how much of a file has been read, now and then.
final class CountedStream extends MeteredStream {
    private static final long EVERY = 1 << 18;

    private final Progress progress;
    private final long total;
    private long told;

    CountedStream(InputStream in, Progress progress, long total) {
        super(in);
        this.progress = progress;
        this.total = total;
    }

    @Override
    protected void reached(long soFar) {
        if (soFar - told >= EVERY) {
            told = soFar;
            progress.at(Progress.Stage.READING, soFar, total);
        }
    }
}
