package org.augenhoehe.opendata.hand;

import java.io.IOException;
import java.util.Map;

import org.jspecify.annotations.Nullable;

/// Writes rows one after the other; only closing it makes the file whole.
public interface RowWriter extends AutoCloseable {
    void write(Map<String, @Nullable Object> row);

    @Override
    void close() throws IOException;
}
