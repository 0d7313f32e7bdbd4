package org.augenhoehe.platform.backup;

import java.io.FilterOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.DigestOutputStream;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

import org.augenhoehe.platform.database.DataFolder;
import org.postgresql.PGConnection;

import tools.jackson.databind.json.JsonMapper;

/// Writes everything that must not be lost into one stream, as it was at one moment.
final class BackupWriter {
    private final ZipOutputStream zip;

    BackupWriter(OutputStream target) {
        zip = new ZipOutputStream(target);
    }

    Manifest write(Connection connection, DataFolder folder, String platform, Instant now)
            throws IOException, SQLException {
        // Before the rows: an anchor that is newer than the log would make it look cut off.
        var files = new ArrayList<>(files(folder, folder.auditAnchors()));
        connection.setAutoCommit(false);
        var catalogue = new Catalogue(connection);
        catalogue.run("set transaction isolation level repeatable read read only");
        var tables = tables(catalogue);
        // After the rows: a file is there before the row that names it.
        files.addAll(files(folder, folder.files(), folder.erasures()));
        var manifest = new Manifest(
                Manifest.FORMAT, platform, now, catalogue.migrations(), tables, catalogue.sequences(), files);
        zip.putNextEntry(new ZipEntry(Manifest.ENTRY));
        zip.write(JsonMapper.shared().writeValueAsBytes(manifest));
        zip.closeEntry();
        zip.finish();
        connection.rollback();
        return manifest;
    }

    private List<Manifest.Table> tables(Catalogue catalogue) throws IOException, SQLException {
        var copy = catalogue.connection().unwrap(PGConnection.class).getCopyAPI();
        var tables = new ArrayList<Manifest.Table>();
        for (var table : catalogue.tables()) {
            var rows = new long[1];
            var content = part("tables/" + table.name(), out -> {
                rows[0] = copy.copyOut("copy " + table.name() + " (" + table.columns() + ") to stdout", out);
            });
            tables.add(new Manifest.Table(table.name(), table.columns(), rows[0], content));
        }
        return tables;
    }

    private List<Manifest.Part> files(DataFolder folder, Path... roots) throws IOException, SQLException {
        var parts = new ArrayList<Manifest.Part>();
        for (var root : roots) {
            if (Files.exists(root)) {
                for (var file : filesUnder(root)) {
                    var entry = folder.path().relativize(file).toString();
                    parts.add(part(entry, out -> Files.copy(file, out)));
                }
            }
        }
        return parts;
    }

    private static List<Path> filesUnder(Path root) throws IOException {
        try (var files = Files.walk(root)) {
            return files.filter(Files::isRegularFile).sorted().toList();
        }
    }

    private interface Content {
        void writeTo(OutputStream out) throws IOException, SQLException;
    }

    private Manifest.Part part(String entry, Content content) throws IOException, SQLException {
        var digest = Sha256.start();
        zip.putNextEntry(new ZipEntry(entry));
        content.writeTo(new DigestOutputStream(new Unclosed(zip), digest));
        zip.closeEntry();
        return new Manifest.Part(entry, Sha256.of(digest));
    }

    /// Each part ends with its entry; the file goes on.
    private static final class Unclosed extends FilterOutputStream {
        Unclosed(OutputStream out) {
            super(out);
        }

        @Override
        public void write(byte[] bytes, int from, int length) throws IOException {
            out.write(bytes, from, length);
        }

        @Override
        public void close() throws IOException {
            flush();
        }
    }
}
