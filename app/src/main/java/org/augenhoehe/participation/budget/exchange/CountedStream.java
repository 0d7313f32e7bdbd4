package org.augenhoehe.participation.budget.exchange;

import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;

/// Tells how much of a file has been read, now and then.
final class CountedStream extends FilterInputStream {
    private static final long EVERY = 1 << 18;

    private final Progress progress;
    private final long total;
    private long read;
    private long told;

    CountedStream(InputStream in, Progress progress, long total) {
        super(in);
        this.progress = progress;
        this.total = total;
    }

    @Override
    public int read() throws IOException {
        int one = super.read();
        count(one < 0 ? 0 : 1);
        return one;
    }

    @Override
    public int read(byte[] buffer, int offset, int length) throws IOException {
        int some = super.read(buffer, offset, length);
        count(Math.max(0, some));
        return some;
    }

    private void count(int bytes) {
        read += bytes;
        if (read - told >= EVERY) {
            told = read;
            progress.at(Progress.Stage.READING, read, total);
        }
    }
}
