package org.augenhoehe.directory.demo;

import java.io.Closeable;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Objects;

import org.springframework.core.io.support.PathMatchingResourcePatternResolver;
import org.springframework.util.FileSystemUtils;

/// The tables of the town laid out in a folder for a moment: the import reads files, and in a packed house there are
/// none.
record DemoTables(Path folder) implements Closeable {
    private static final String FILES = "classpath:/demo/directory/*.*";

    static DemoTables layOut() throws IOException {
        var tables = new DemoTables(Files.createTempDirectory("augenhoehe-demo-"));
        for (var file : new PathMatchingResourcePatternResolver().getResources(FILES)) {
            try (var in = file.getInputStream()) {
                Files.copy(in, tables.folder.resolve(Objects.requireNonNull(file.getFilename())));
            }
        }
        return tables;
    }

    @Override
    public void close() throws IOException {
        FileSystemUtils.deleteRecursively(folder);
    }
}
