package org.augenhoehe.undertakings.template;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Clock;
import java.util.Set;
import java.util.TreeSet;

import tools.jackson.databind.json.JsonMapper;

/// Takes a published schema in, from a folder or a ZIP.
record TemplateImport(TemplateStore store, JsonMapper json, Clock clock) {

    /// @param source under which it is kept; the same source replaces what it brought before
    Reading run(Path path, String source) throws IOException {
        try {
            var schema = new SchemaReader(json).read(SchemaFiles.of(path));
            var id = store.put(source, schema, null, clock.instant());
            return new Reading.Taken(id, schema, languages(schema));
        } catch (Refusal refused) {
            return new Reading.Refused(refused.why(), refused.where());
        }
    }

    private static Set<String> languages(Schema schema) {
        var languages = new TreeSet<>(schema.name().byLanguage().keySet());
        schema.stages()
                .forEach(stage -> languages.addAll(stage.name().byLanguage().keySet()));
        return languages;
    }

    /// A name without anything that could lead elsewhere, or be taken for one of ours or one published here.
    static String source(String name) {
        var plain = name.replaceAll("(?i)\\.(zip|json)$", "").replaceAll("[^\\p{L}\\p{N}._-]+", "-");
        return plain.isBlank() ? "template" : plain.substring(0, Math.min(80, plain.length()));
    }
}
