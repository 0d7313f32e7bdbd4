package org.augenhoehe.opendata.daily;

import java.io.BufferedReader;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.Map;

import org.jspecify.annotations.Nullable;

import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.json.JsonMapper;

/// The rows of a JSON file that we wrote: one on each line.
final class OldRows implements AutoCloseable {
    private static final TypeReference<LinkedHashMap<String, @Nullable Object>> ROW = new TypeReference<>() {};

    private final BufferedReader lines;
    private final JsonMapper json;

    OldRows(Path file, JsonMapper json) throws IOException {
        this.lines = Files.newBufferedReader(file);
        this.json = json;
    }

    Iterator<Map<String, @Nullable Object>> all() {
        return lines.lines()
                .filter(line -> line.startsWith("{"))
                .map(line -> line.endsWith(",") ? line.substring(0, line.length() - 1) : line)
                .map(this::row)
                .iterator();
    }

    private Map<String, @Nullable Object> row(String line) {
        return json.readValue(line, ROW);
    }

    @Override
    public void close() throws IOException {
        lines.close();
    }
}
