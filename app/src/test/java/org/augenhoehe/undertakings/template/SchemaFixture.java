package org.augenhoehe.undertakings.template;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/// A small published schema, and ways to spoil it.
public record SchemaFixture(Map<String, String> files) {
    private static final Path PUBLISHED = Path.of("../../shared/data/templates");

    /// A published schema; the small one where the published ones do not lie beside the project.
    public static SchemaFixture published(String name) throws IOException {
        var folder = PUBLISHED.resolve(name);
        if (!Files.isDirectory(folder)) {
            return small();
        }
        var files = new LinkedHashMap<String, String>();
        try (var found = Files.walk(folder)) {
            for (var file : found.filter(Files::isRegularFile).sorted().toList()) {
                files.put(folder.relativize(file).toString(), Files.readString(file));
            }
        }
        return new SchemaFixture(files);
    }

    static SchemaFixture small() {
        var files = new LinkedHashMap<String, String>();
        files.put("metadata.json", """
                {"name_translations": {"en": "Small kitchen", "lv": "Maza virtuve"},
                 "description_translations": {"en": "How a kitchen was begun."},
                 "author": "Somebody", "licence": "CC BY 4.0"}""");
        files.put("phases/build.json", """
                {"id": "phase-build", "name_translations": {"en": "Build"},
                 "prerequisites": [{"item": "phase-design", "status": "finished"}],
                 "objectives": [{"id": "cook", "name_translations": {"en": "Cook"}, "prerequisites": [],
                   "tasks": [{"id": "stove", "name_translations": {"en": "Buy a stove", "de": "Einen Herd kaufen"},
                     "description_translations": {"en": "A used one will do."},
                     "prerequisites": [{"item": "sketch"}]}]}]}""");
        files.put("phases/design.json", """
                {"id": "phase-design", "name_translations": {"en": "Design"}, "prerequisites": [],
                 "objectives": [{"id": "think", "name_translations": {"en": "Think"},
                   "tasks": [{"id": "sketch", "name_translations": {"en": "Draw a sketch"}}]}]}""");
        return new SchemaFixture(files);
    }

    SchemaFixture with(String name, String content) {
        files.put(name, content);
        return this;
    }

    SchemaFixture without(String name) {
        files.keySet().removeIf(file -> file.startsWith(name));
        return this;
    }

    public byte[] zipped(String around) throws IOException {
        var bytes = new java.io.ByteArrayOutputStream();
        write(bytes, around);
        return bytes.toByteArray();
    }

    Path zip(Path folder, String around) throws IOException {
        var zip = folder.resolve("schema.zip");
        try (var out = Files.newOutputStream(zip)) {
            write(out, around);
        }
        return zip;
    }

    Path folder(Path folder) throws IOException {
        for (var file : files.entrySet()) {
            var path = folder.resolve(file.getKey());
            Files.createDirectories(path.getParent());
            Files.writeString(path, file.getValue());
        }
        return folder;
    }

    private void write(OutputStream out, String around) throws IOException {
        try (var zip = new ZipOutputStream(out)) {
            for (var file : files.entrySet()) {
                zip.putNextEntry(new ZipEntry(around + file.getKey()));
                zip.write(file.getValue().getBytes(java.nio.charset.StandardCharsets.UTF_8));
            }
        }
    }
}
