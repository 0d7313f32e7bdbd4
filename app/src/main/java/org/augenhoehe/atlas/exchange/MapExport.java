package org.augenhoehe.atlas.exchange;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.augenhoehe.atlas.collection.CollectionField;
import org.augenhoehe.atlas.collection.FieldStore;
import org.augenhoehe.atlas.entry.Entry;
import org.augenhoehe.platform.files.CsvTable;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

import tools.jackson.databind.json.JsonMapper;

/// Hands out what everybody may read of the map: where things are as exactly as everybody sees it, and nobody's name.
@Component
class MapExport {
    private static final int AT_ONCE = 500;

    private final MapExportStore store;
    private final FieldStore fields;
    private final JsonMapper json;

    MapExport(MapExportStore store, FieldStore fields, JsonMapper json) {
        this.store = store;
        this.fields = fields;
        this.json = json;
    }

    /// In one transaction, so that the rows come as they are written.
    @Transactional(readOnly = true)
    public void write(FileFormat format, @Nullable UUID collection, String base, Writer out) throws IOException {
        var asked = collection == null ? List.<CollectionField>of() : fields.list(collection);
        try (var entries = store.stream(collection)) {
            switch (format) {
                case CSV -> csv(entries, asked, base, out);
                case GEOJSON -> geoJson(entries, asked, base, out);
                case GPX -> Gpx.write(entries, base, out);
            }
        } catch (UncheckedIOException gone) {
            throw gone.getCause();
        }
    }

    private void csv(Stream<Entry> entries, List<CollectionField> asked, String base, Writer out) throws IOException {
        var columns = new ArrayList<>(List.of(
                "id",
                "art",
                "kategorie",
                "titel",
                "text",
                "adresse",
                "breite",
                "laenge",
                "genauigkeit",
                "von",
                "bis",
                "geprueft",
                "seite",
                "geojson"));
        asked.forEach(field -> columns.add(field.name()));
        out.write(new CsvTable(columns).toString());
        inParts(entries, asked, (some, said) -> {
            var table = CsvTable.continued();
            some.forEach(entry -> table.row(row(entry, asked, said, base)));
            out.write(table.toString());
        });
    }

    private static List<String> row(
            Entry entry, List<CollectionField> asked, Map<UUID, Map<UUID, String>> said, String base) {
        var row = new ArrayList<>(List.of(
                entry.id().toString(),
                entry.kind().word(),
                entry.category().word(),
                entry.name(),
                entry.about(),
                entry.place(),
                text(entry.latitude()),
                text(entry.longitude()),
                entry.exactness().name(),
                text(entry.fromDay()),
                text(entry.untilDay()),
                entry.isChecked() ? text(entry.checkedAt()) : "",
                base + entry.path(),
                text(entry.shape())));
        var values = said.getOrDefault(entry.id(), Map.of());
        asked.forEach(field -> row.add(values.getOrDefault(field.id(), "")));
        return row;
    }

    private void geoJson(Stream<Entry> entries, List<CollectionField> asked, String base, Writer out)
            throws IOException {
        out.write("{\"type\":\"FeatureCollection\",\"features\":[");
        var first = new boolean[] {true};
        inParts(entries, asked, (some, said) -> {
            for (var entry : some) {
                out.write((first[0] ? "\n" : ",\n") + "{\"type\":\"Feature\",\"id\":\"" + entry.id()
                        + "\",\"geometry\":" + Objects.requireNonNull(entry.shape()) + ",\"properties\":"
                        + json.writeValueAsString(properties(entry, asked, said, base)) + "}");
                first[0] = false;
            }
        });
        out.write("\n]}\n");
    }

    private static Map<String, String> properties(
            Entry entry, List<CollectionField> asked, Map<UUID, Map<UUID, String>> said, String base) {
        var words = new LinkedHashMap<String, String>();
        words.put("art", entry.kind().word());
        words.put("kategorie", entry.category().word());
        words.put("titel", entry.name());
        words.put("text", entry.about());
        words.put("adresse", entry.place());
        words.put("genauigkeit", entry.exactness().name());
        words.put("seite", base + entry.path());
        var values = said.getOrDefault(entry.id(), Map.of());
        // A field that is called as one of these does not take its place.
        asked.forEach(field -> words.putIfAbsent(field.name(), values.getOrDefault(field.id(), "")));
        return words;
    }

    /// What the fields say is asked for some entries at once.
    private void inParts(Stream<Entry> entries, List<CollectionField> asked, Part part) throws IOException {
        var some = new ArrayList<Entry>(AT_ONCE);
        for (var iterator = entries.iterator(); iterator.hasNext(); ) {
            some.add(iterator.next());
            if (some.size() == AT_ONCE || !iterator.hasNext()) {
                part.write(
                        some,
                        asked.isEmpty()
                                ? Map.of()
                                : fields.values(some.stream().map(Entry::id).collect(Collectors.toSet())));
                some.clear();
            }
        }
    }

    private static String text(@Nullable Object value) {
        return value == null ? "" : value.toString();
    }

    @FunctionalInterface
    private interface Part {
        void write(List<Entry> some, Map<UUID, Map<UUID, String>> said) throws IOException;
    }
}
