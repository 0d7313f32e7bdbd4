package org.augenhoehe.platform.files;

import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;

/// A stream that counts what is read of it.
public abstract class MeteredStream extends FilterInputStream {
    private long read;

    protected MeteredStream(InputStream in) {
        super(in);
    }

    /// After each piece.
    ///
    /// @param soFar how many bytes have been read
    protected abstract void reached(long soFar);

    @Override
    public int read() throws IOException {
        int one = super.read();
        count(one < 0 ? 0 : 1);
        return one;
    }

    @Override
    public int read(byte[] into, int offset, int length) throws IOException {
        int some = super.read(into, offset, length);
        count(Math.max(0, some));
        return some;
    }

    private void count(int bytes) {
        read += bytes;
        reached(read);
    }
}
