package org.augenhoehe.platform.audit;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.List;
import java.util.NavigableMap;
import java.util.TreeMap;

import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;

/// Ends of the chain, noted in a file of the data folder. Who rewrites the log in the database cannot
/// rewrite a copy of this file that somebody else keeps.
@Component
class Anchors {
    private final Path file;

    Anchors(@Value("${augenhoehe.data:data}") Path folder) {
        file = folder.resolve("audit-anchors");
    }

    void add(AuditEntry last) {
        if (last.hash().equals(read().get(last.number()))) {
            return;
        }
        try {
            Files.createDirectories(file.getParent());
            Files.writeString(
                    file,
                    last.number() + " " + last.hash() + "\n",
                    StandardOpenOption.CREATE,
                    StandardOpenOption.APPEND);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /// Hashes by the numbers of their entries.
    NavigableMap<Long, String> read() {
        var anchors = new TreeMap<Long, String>();
        for (var line : lines()) {
            var parts = line.split(" ", 2);
            anchors.put(Long.parseLong(parts[0]), parts[1]);
        }
        return anchors;
    }

    private List<String> lines() {
        try {
            return Files.exists(file) ? Files.readAllLines(file) : List.of();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
