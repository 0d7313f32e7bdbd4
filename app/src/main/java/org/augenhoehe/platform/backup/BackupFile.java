package org.augenhoehe.platform.backup;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.DigestInputStream;
import java.util.List;
import java.util.stream.Stream;
import java.util.zip.ZipFile;

import org.augenhoehe.platform.database.CannotStart;

import tools.jackson.core.JacksonException;
import tools.jackson.databind.json.JsonMapper;

/// A backup that was read through once and found whole.
final class BackupFile implements AutoCloseable {
    private final ZipFile zip;
    private final Manifest manifest;

    private BackupFile(ZipFile zip, Manifest manifest) {
        this.zip = zip;
        this.manifest = manifest;
    }

    static BackupFile open(Path path) {
        if (!Files.isReadable(path)) {
            throw new CannotStart("Unter " + path + " ist keine Sicherung zu lesen.");
        }
        try {
            var zip = new ZipFile(path.toFile());
            try {
                return new BackupFile(zip, readManifest(zip)).verified(path);
            } catch (IOException | RuntimeException e) {
                zip.close();
                throw e;
            }
        } catch (IOException | JacksonException e) {
            throw damaged(path);
        }
    }

    Manifest manifest() {
        return manifest;
    }

    InputStream read(Manifest.Part part) throws IOException {
        return read(zip, part.entry());
    }

    @Override
    public void close() throws IOException {
        zip.close();
    }

    private BackupFile verified(Path path) throws IOException {
        if (manifest.format() > Manifest.FORMAT) {
            throw new CannotStart("Diese Sicherung stammt von einer neueren Fassung der Plattform ("
                    + manifest.platform() + "): Spiele sie mit jener oder einer späteren ein.");
        }
        var parts = Stream.concat(manifest.tables().stream().map(Manifest.Table::content), manifest.files().stream());
        for (var part : (Iterable<Manifest.Part>) parts::iterator) {
            var digest = Sha256.start();
            try (var content = new DigestInputStream(read(part), digest)) {
                content.transferTo(OutputStream.nullOutputStream());
            }
            if (!Sha256.of(digest).equals(part.sha256())) {
                throw damaged(path);
            }
        }
        return this;
    }

    private static Manifest readManifest(ZipFile zip) throws IOException {
        try (var json = read(zip, Manifest.ENTRY)) {
            return JsonMapper.shared().readValue(json, Manifest.class);
        }
    }

    private static InputStream read(ZipFile zip, String name) throws IOException {
        var entry = zip.getEntry(name);
        if (entry == null) {
            throw new IOException("no entry " + name);
        }
        return zip.getInputStream(entry);
    }

    private static CannotStart damaged(Path path) {
        return new CannotStart("Die Sicherung " + path + " ist beschädigt oder unvollständig. Nichts wurde verändert.");
    }

    List<Manifest.Part> files() {
        return manifest.files();
    }
}
