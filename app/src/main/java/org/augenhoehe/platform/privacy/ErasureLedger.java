package org.augenhoehe.platform.privacy;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.LinkedHashSet;
import java.util.Set;
import java.util.UUID;

import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;

/// Who has been erased: a file of ids beside the database, one line each, only ever added to.
/// `+id` is an erasure, `-id` says that it did not come about.
@Component
class ErasureLedger {
    private final Path file;

    ErasureLedger(@Value("${augenhoehe.data:data}") Path folder) {
        file = folder.resolve("erasures");
    }

    void add(UUID person) {
        append("+" + person);
    }

    void withdraw(UUID person) {
        append("-" + person);
    }

    Set<UUID> read() {
        var erased = new LinkedHashSet<UUID>();
        try {
            if (Files.exists(file)) {
                for (var line : Files.readAllLines(file)) {
                    var person = UUID.fromString(line.substring(1));
                    if (line.startsWith("+")) {
                        erased.add(person);
                    } else {
                        erased.remove(person);
                    }
                }
            }
            return erased;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /// On the disk before it returns: a crash right after it must not lose the line.
    private synchronized void append(String line) {
        try {
            Files.createDirectories(file.getParent());
            try (var channel =
                    java.nio.channels.FileChannel.open(file, StandardOpenOption.CREATE, StandardOpenOption.APPEND)) {
                channel.write(java.nio.ByteBuffer.wrap((line + "\n").getBytes(StandardCharsets.UTF_8)));
                channel.force(true);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
