package org.augenhoehe.opendata.hand;

import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Map;

import org.jspecify.annotations.Nullable;

import tools.jackson.databind.json.JsonMapper;

/// Rows as one JSON list, a line each: programs read it whole, or line by line.
final class JsonRows implements RowWriter {
    private final OutputStream out;
    private final JsonMapper json;
    private boolean begun;

    JsonRows(OutputStream out, JsonMapper json) {
        this.out = out;
        this.json = json;
    }

    @Override
    public void write(Map<String, @Nullable Object> row) {
        say((begun ? ",\n" : "[\n") + json.writeValueAsString(row));
        begun = true;
    }

    private void say(String text) {
        try {
            out.write(text.getBytes(StandardCharsets.UTF_8));
        } catch (IOException gone) {
            throw new UncheckedIOException(gone);
        }
    }

    @Override
    public void close() throws IOException {
        say(begun ? "\n]\n" : "[]\n");
        out.close();
    }
}
