package org.augenhoehe.platform.files;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.Reader;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Consumer;

import org.augenhoehe.platform.files.BrokenTable.Why;

import de.siegmar.fastcsv.reader.CsvParseException;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.CsvRecord;
import de.siegmar.fastcsv.reader.CsvRecordHandler;
import de.siegmar.fastcsv.reader.FieldMismatchStrategy;

/// Reads a table, whatever separates its fields, row by row.
public final class TableRows {
    private static final int LETTERS_IN_A_FIELD = 1 << 20;
    private static final int FIRST_LINE = 1 << 16;
    private static final String SEPARATORS = ";,\t|";

    private TableRows() {}

    /// @param header gets the names of the columns in lower case before the first row comes
    /// @throws BrokenTable where nothing of it can be read
    public static void read(Reader in, Consumer<List<String>> header, Consumer<Row> taker) throws IOException {
        try (var reader = new BufferedReader(in, FIRST_LINE);
                var records = CsvReader.builder()
                        .fieldSeparator(separator(reader))
                        .detectBomHeader(false)
                        .allowUnclosedQuote(false)
                        .missingFieldStrategy(FieldMismatchStrategy.IGNORE)
                        .extraFieldStrategy(FieldMismatchStrategy.IGNORE)
                        .maxBufferSize(LETTERS_IN_A_FIELD)
                        .build(
                                CsvRecordHandler.builder()
                                        .maxFieldSize(LETTERS_IN_A_FIELD)
                                        .build(),
                                reader)) {
            read(records, header, taker);
        } catch (CsvParseException broken) {
            if (broken.getCause() instanceof ReadingStopped own) {
                throw own;
            }
            throw new BrokenTable(0, Why.BROKEN, "");
        }
    }

    private static void read(CsvReader<CsvRecord> records, Consumer<List<String>> header, Consumer<Row> taker) {
        List<String> names = List.of();
        for (var record : records) {
            if (names.isEmpty()) {
                names = record.getFields().stream()
                        .map(name -> name.strip().toLowerCase(Locale.ROOT))
                        .toList();
                checkOnce(names);
                header.accept(names);
            } else if (record.getFieldCount() > 1 || !record.getField(0).isBlank()) {
                taker.accept(new Row(
                        record.getStartingLineNumber(), words(names, record), record.getFieldCount() == names.size()));
            }
        }
        if (names.isEmpty()) {
            throw new BrokenTable(1, Why.EMPTY, "");
        }
    }

    private static void checkOnce(List<String> names) {
        var seen = new HashSet<String>();
        for (var name : names) {
            if (!name.isEmpty() && !seen.add(name)) {
                throw new BrokenTable(1, Why.COLUMN_TWICE, name);
            }
        }
    }

    private static Map<String, String> words(List<String> names, CsvRecord record) {
        var words = new HashMap<String, String>();
        for (int i = 0; i < Math.min(names.size(), record.getFieldCount()); i++) {
            words.put(names.get(i), record.getField(i).strip());
        }
        return words;
    }

    /// What stands most often in the first line.
    private static char separator(BufferedReader reader) throws IOException {
        reader.mark(FIRST_LINE);
        var counts = new int[SEPARATORS.length()];
        for (int read = 0; read < FIRST_LINE - 1; read++) {
            var letter = reader.read();
            if (letter < 0 || letter == '\n') {
                break;
            }
            var which = SEPARATORS.indexOf(letter);
            if (which >= 0) {
                counts[which]++;
            }
        }
        reader.reset();
        int most = 0;
        for (int i = 1; i < counts.length; i++) {
            most = counts[i] > counts[most] ? i : most;
        }
        return SEPARATORS.charAt(most);
    }

    /// @param line as people find it again in their file
    /// @param words by the names of their columns in lower case
    /// @param complete whether it has as many fields as the first line
    public record Row(long line, Map<String, String> words, boolean complete) {
        /// What stands in the first of these columns that says something; empty where none does.
        public String first(List<String> names) {
            return names.stream()
                    .map(name -> words.getOrDefault(name, ""))
                    .filter(value -> !value.isEmpty())
                    .findFirst()
                    .orElse("");
        }
    }
}
