package org.augenhoehe.undertakings.template;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.TreeMap;
import java.util.zip.ZipEntry;
import java.util.zip.ZipException;
import java.util.zip.ZipInputStream;

/// The JSON files of a published schema, from a folder or a ZIP, by their names without folders around them:
/// `metadata.json`, `phases/design.json`.
record SchemaFiles(Map<String, byte[]> byName) {
    private static final int MOST_FILES = 200;
    private static final int LARGEST = 2_000_000;
    private static final String METADATA = "metadata.json";

    static SchemaFiles of(Path path) throws IOException {
        if (!Files.exists(path)) {
            throw new Refusal(Refusal.Why.NOT_THERE, path.getFileName().toString());
        }
        return new SchemaFiles(inside(Files.isDirectory(path) ? folder(path) : zip(path)));
    }

    private static Map<String, byte[]> folder(Path path) throws IOException {
        var files = new TreeMap<String, byte[]>();
        try (var found = Files.walk(path, 3)) {
            for (var file : found.filter(SchemaFiles::isWanted).toList()) {
                try (var content = Files.newInputStream(file)) {
                    add(files, path.relativize(file).toString().replace('\\', '/'), content);
                }
            }
        }
        return files;
    }

    private static boolean isWanted(Path file) {
        return Files.isRegularFile(file) && file.toString().endsWith(".json");
    }

    private static Map<String, byte[]> zip(Path path) throws IOException {
        var files = new TreeMap<String, byte[]>();
        try (var zip = new ZipInputStream(Files.newInputStream(path))) {
            ZipEntry entry;
            while ((entry = zip.getNextEntry()) != null) {
                if (!entry.isDirectory() && entry.getName().endsWith(".json")) {
                    add(files, entry.getName(), zip);
                }
            }
        } catch (ZipException | IllegalArgumentException broken) {
            throw new Refusal(Refusal.Why.BROKEN_ZIP, path.getFileName().toString());
        }
        return files;
    }

    private static void add(Map<String, byte[]> files, String name, InputStream content) throws IOException {
        var bytes = content.readNBytes(LARGEST + 1);
        if (bytes.length > LARGEST || files.size() == MOST_FILES) {
            throw new Refusal(Refusal.Why.TOO_LARGE, name);
        }
        files.put(name, bytes);
    }

    /// Archives often have one folder around everything.
    private static Map<String, byte[]> inside(Map<String, byte[]> files) {
        var metadata = files.keySet().stream()
                .filter(name -> name.equals(METADATA) || name.endsWith("/" + METADATA))
                .findFirst()
                .orElseThrow(() -> new Refusal(Refusal.Why.NO_METADATA, METADATA));
        var around = metadata.substring(0, metadata.length() - METADATA.length());
        var inside = new TreeMap<String, byte[]>();
        files.forEach((name, content) -> {
            if (name.startsWith(around)) {
                inside.put(name.substring(around.length()), content);
            }
        });
        return inside;
    }

    byte[] metadata() {
        return byName.getOrDefault(METADATA, new byte[0]);
    }

    Map<String, byte[]> phases() {
        var phases = new TreeMap<>(byName);
        phases.keySet().removeIf(name -> !name.startsWith("phases/"));
        return phases;
    }
}
