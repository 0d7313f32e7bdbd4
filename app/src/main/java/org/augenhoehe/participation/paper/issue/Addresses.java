package org.augenhoehe.participation.paper.issue;

import java.io.IOException;
import java.io.StringReader;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

import org.springframework.web.multipart.MultipartFile;

import de.siegmar.fastcsv.reader.CsvParseException;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.FieldMismatchStrategy;

/// Names and the lines of their addresses, as hosts bring them along for one print. They are kept nowhere.
public record Addresses(List<Line> lines) {
    public static final int MOST = 2000;
    private static final int LARGEST = 1_000_000;
    private static final String HEADING = "name";

    public static final Addresses NONE = new Addresses(List.of());

    public Addresses {
        lines = List.copyOf(lines);
    }

    /// @return empty where it is no such table
    public static Optional<Addresses> read(MultipartFile file) throws IOException {
        if (file.getSize() > LARGEST) {
            return Optional.empty();
        }
        var text = new String(file.getBytes(), StandardCharsets.UTF_8).replace("\uFEFF", "");
        var separator = text.lines().findFirst().orElse("").contains(";") ? ';' : ',';
        var lines = new ArrayList<Line>();
        try (var rows = CsvReader.builder()
                .fieldSeparator(separator)
                .missingFieldStrategy(FieldMismatchStrategy.IGNORE)
                .extraFieldStrategy(FieldMismatchStrategy.IGNORE)
                .ofCsvRecord(new StringReader(text))) {
            for (var row : rows) {
                var fields = row.getFields().stream()
                        .map(String::strip)
                        .filter(field -> !field.isEmpty())
                        .toList();
                if (!fields.isEmpty()
                        && !fields.getFirst().toLowerCase(Locale.ROOT).equals(HEADING)) {
                    lines.add(new Line(fields.getFirst(), fields.subList(1, fields.size())));
                }
            }
        } catch (CsvParseException broken) {
            return Optional.empty();
        }
        return lines.isEmpty() || lines.size() > MOST ? Optional.empty() : Optional.of(new Addresses(lines));
    }

    /// @param address without the name
    public record Line(String name, List<String> address) {
        public Line {
            address = List.copyOf(address);
        }

        /// Whether somebody is called so.
        boolean isOf(String other) {
            return alike(name).equals(alike(other));
        }

        private static String alike(String name) {
            return name.toLowerCase(Locale.ROOT).replaceAll("[^\\p{L}\\p{N}]", "");
        }
    }
}
