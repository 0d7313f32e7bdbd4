package org.augenhoehe.knowledge.wiki.exchange;

import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;

/// Ends a stream that unfolds to more than honest pages do.
class Counted extends FilterInputStream {
    private final long most;
    private final String name;
    private long read;

    Counted(InputStream in, long most, String name) {
        super(in);
        this.most = most;
        this.name = name;
    }

    @Override
    public int read() throws IOException {
        var one = super.read();
        count(one < 0 ? 0 : 1);
        return one;
    }

    @Override
    public int read(byte[] into, int from, int length) throws IOException {
        var some = super.read(into, from, length);
        count(Math.max(0, some));
        return some;
    }

    private void count(int bytes) {
        read += bytes;
        if (read > most) {
            throw new Refused("wiki.taking.bomb", name);
        }
    }
}
