package org.augenhoehe.participation.paper.issue;

import java.io.IOException;
import java.io.StringReader;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;

import org.augenhoehe.participation.paper.PaperNames;
import org.springframework.web.multipart.MultipartFile;

import de.siegmar.fastcsv.reader.CsvParseException;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.FieldMismatchStrategy;

/// Names and the lines of their addresses, as hosts bring them along for one print. They are kept nowhere.
public record Addresses(List<Line> lines) {
    public static final int MOST = 2000;
    private static final int LARGEST = 1_000_000;
    private static final String HEADING = "name";
    private static final Charset WINDOWS = Charset.forName("windows-1252");

    public static final Addresses NONE = new Addresses(List.of());

    public Addresses {
        lines = List.copyOf(lines);
    }

    /// @return empty where it is no such table
    public static Optional<Addresses> read(MultipartFile file) throws IOException {
        if (file.getSize() > LARGEST) {
            return Optional.empty();
        }
        var text = decoded(file.getBytes()).replace("\uFEFF", "");
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
                    lines.add(
                            new Line(fields.getFirst(), fields.subList(1, fields.size()), row.getStartingLineNumber()));
                }
            }
        } catch (CsvParseException broken) {
            return Optional.empty();
        }
        return lines.isEmpty() || lines.size() > MOST ? Optional.empty() : Optional.of(new Addresses(lines));
    }

    /// Some programs save tables in the old way of their system. Letters may not get lost: they are somebody's name.
    private static String decoded(byte[] bytes) {
        try {
            return StandardCharsets.UTF_8
                    .newDecoder()
                    .onMalformedInput(CodingErrorAction.REPORT)
                    .onUnmappableCharacter(CodingErrorAction.REPORT)
                    .decode(ByteBuffer.wrap(bytes))
                    .toString();
        } catch (CharacterCodingException other) {
            return new String(bytes, WINDOWS);
        }
    }

    /// @param address without the name
    /// @param number of the line in the file
    public record Line(String name, List<String> address, long number) {
        private static final Pattern TURNED = Pattern.compile("([^,]+),([^,]+)");

        public Line {
            address = List.copyOf(address);
        }

        Line(String name, List<String> address) {
            this(name, address, 0);
        }

        /// Whether somebody is called so, whichever of their names stands first.
        boolean isOf(String other) {
            return spellings().contains(PaperNames.alike(other));
        }

        List<String> spellings() {
            return List.of(
                    PaperNames.alike(name),
                    PaperNames.alike(TURNED.matcher(name).replaceFirst("$2 $1")));
        }

        String told() {
            return number + " (" + name + ")";
        }
    }
}
