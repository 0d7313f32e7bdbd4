package org.augenhoehe.platform.database;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

import org.springframework.util.FileSystemUtils;

/// Folders that get their real name only when they are complete.
final class Half {
    private static final String PREFIX = "half-";

    private Half() {}

    static Path in(Path folder) throws IOException {
        return Files.createTempDirectory(folder, PREFIX);
    }

    /// Those of starts that were killed. The lock of the data folder says that nobody is at work on them.
    static void removeAllIn(Path folder) throws IOException {
        try (var halves = Files.newDirectoryStream(folder, PREFIX + "*")) {
            for (var half : halves) {
                FileSystemUtils.deleteRecursively(half);
            }
        }
    }
}
