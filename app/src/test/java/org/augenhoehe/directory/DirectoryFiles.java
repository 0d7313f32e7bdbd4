package org.augenhoehe.directory;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

import org.augenhoehe.FreshHouse;
import org.augenhoehe.directory.exporting.HsdsExport;
import org.augenhoehe.directory.importing.HsdsImport;
import org.augenhoehe.directory.importing.ImportOutcome;
import org.augenhoehe.directory.importing.Progress;

import static org.junit.jupiter.api.Assumptions.assumeTrue;

/// The small directory of the tests, the real ones beside the project, and ways to spoil, read and write them.
public final class DirectoryFiles {
    public static final Path SMALL = Path.of("src/test/resources/directory/klein");
    private static final Path REAL = Path.of("../../shared/data/directory");

    private DirectoryFiles() {}

    /// Skips the test where the published data do not lie beside the project.
    public static Path real(String name) {
        var path = REAL.resolve(name);
        assumeTrue(Files.exists(path), () -> "not here: " + path + ", see benchmarks/README.md");
        return path;
    }

    public static Path copyOfSmall(Path into) throws IOException {
        try (var files = Files.list(SMALL)) {
            for (var file : files.toList()) {
                Files.copy(file, into.resolve(file.getFileName()));
            }
        }
        return into;
    }

    public static void zip(Path folder, Path zip) throws IOException {
        try (var out = new ZipOutputStream(Files.newOutputStream(zip));
                var files = Files.list(folder)) {
            for (var file : files.toList()) {
                out.putNextEntry(new ZipEntry("data/" + file.getFileName()));
                Files.copy(file, out);
            }
        }
    }

    public static ImportOutcome read(FreshHouse house, Path path) throws IOException {
        return read(house, path, false);
    }

    public static ImportOutcome read(FreshHouse house, Path path, boolean strict) throws IOException {
        return new HsdsImport(house.pool(), ListingOutside.on(house.pool(), Clock.systemUTC()), Clock.systemUTC())
                .run(path, new HsdsImport.Wish("test", strict), Progress.SILENT);
    }

    /// By its ending JSON or tables.
    public static Path write(FreshHouse house, Path file) throws Exception {
        try (var connection = house.pool().getConnection();
                OutputStream out = Files.newOutputStream(file)) {
            if (file.toString().endsWith(".zip")) {
                new HsdsExport(connection).tables(out);
            } else {
                new HsdsExport(connection).json(out);
            }
        }
        return file;
    }
}
