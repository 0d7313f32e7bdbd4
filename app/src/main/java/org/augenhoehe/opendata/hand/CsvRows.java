package org.augenhoehe.opendata.hand;

import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;

import org.augenhoehe.platform.files.CsvTable;
import org.jspecify.annotations.Nullable;

import de.siegmar.fastcsv.writer.CsvWriter;
import tools.jackson.databind.json.JsonMapper;

/// Rows as CSV (RFC 4180). What has parts of its own stands in its cell as JSON: another table for each kind of part
/// would be complete, and nobody would find together again what belongs together.
final class CsvRows implements RowWriter {
    private final List<String> columns;
    private final JsonMapper json;
    private final CsvWriter csv;

    CsvRows(OutputStream out, List<String> columns, JsonMapper json) {
        this.columns = columns;
        this.json = json;
        try {
            var text = new OutputStreamWriter(out, StandardCharsets.UTF_8);
            text.write(CsvTable.MARK);
            this.csv = CsvWriter.builder().build(text);
        } catch (IOException gone) {
            throw new UncheckedIOException(gone);
        }
        csv.writeRecord(columns);
    }

    @Override
    public void write(Map<String, @Nullable Object> row) {
        csv.writeRecord(columns.stream()
                .map(column -> CsvTable.safe(cell(row.get(column))))
                .toList());
    }

    private String cell(@Nullable Object value) {
        return switch (value) {
            case null -> "";
            case Map<?, ?> parts -> json.writeValueAsString(parts);
            case List<?> several -> several.isEmpty() ? "" : json.writeValueAsString(several);
            case BigDecimal number -> number.toPlainString();
            default -> value.toString();
        };
    }

    @Override
    public void close() throws IOException {
        csv.close();
    }
}
