package org.augenhoehe.platform.audit;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.NavigableMap;
import java.util.TreeMap;
import java.util.regex.Pattern;

import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;

/// Ends of the chain, noted in a file of the data folder. Who rewrites the log in the database cannot
/// rewrite a copy of this file that somebody else keeps.
@Component
class Anchors {
    static final String FILE = "audit-anchors";
    private static final Pattern LINE = Pattern.compile("(\\d{1,18}) ([0-9a-f]{64})");

    private final Path file;

    Anchors(@Value("${augenhoehe.data:data}") Path folder) {
        file = folder.resolve(FILE);
    }

    /// Only a later end is noted: what was noted once is never overruled by what the database says now.
    synchronized void add(AuditEntry last) {
        var known = read();
        if (known.isEmpty() || known.lastKey() < last.number()) {
            append(last.number() + " " + last.hash() + "\n");
        }
    }

    /// Hashes by the numbers of their entries. Of two for the same number the first counts; a line that a
    /// power cut tore does not.
    NavigableMap<Long, String> read() {
        try {
            var anchors = new TreeMap<Long, String>();
            if (Files.exists(file)) {
                for (var line : Files.readAllLines(file)) {
                    var parts = LINE.matcher(line);
                    if (parts.matches()) {
                        anchors.putIfAbsent(Long.parseLong(parts.group(1)), parts.group(2));
                    }
                }
            }
            return anchors;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private void append(String line) {
        try {
            Files.createDirectories(file.toAbsolutePath().getParent());
            try (var channel = FileChannel.open(file, StandardOpenOption.CREATE, StandardOpenOption.APPEND)) {
                channel.write(ByteBuffer.wrap(line.getBytes(StandardCharsets.UTF_8)));
                channel.force(true);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
