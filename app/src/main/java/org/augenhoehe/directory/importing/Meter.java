package org.augenhoehe.directory.importing;

import java.io.FilterInputStream;
import java.io.IOException;
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
        return new FilterInputStream(in) {
            @Override
            public int read() throws IOException {
                var one = super.read();
                count(one < 0 ? 0 : 1);
                return one;
            }

            @Override
            public int read(byte[] buffer, int offset, int length) throws IOException {
                var bytes = super.read(buffer, offset, length);
                count(Math.max(0, bytes));
                return bytes;
            }
        };
    }

    private void count(int bytes) {
        read += bytes;
        if (read - told >= EVERY || read == total) {
            told = read;
            progress.at(Step.READING, read, total);
        }
    }
}
