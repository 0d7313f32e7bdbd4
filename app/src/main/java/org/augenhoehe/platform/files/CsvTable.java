package org.augenhoehe.platform.files;

import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.regex.Pattern;

import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;

import de.siegmar.fastcsv.writer.CsvWriter;

/// A table as CSV (RFC 4180), with a mark at the beginning by which spreadsheets know the encoding.
public final class CsvTable {
    /// Spreadsheets know by it that umlauts are written in UTF-8; programs that read CSV skip it.
    public static final String MARK = "\uFEFF";
    private static final MediaType CSV = new MediaType("text", "csv", StandardCharsets.UTF_8);

    /// What begins like a formula would be run by a spreadsheet.
    private static final Pattern FORMULA = Pattern.compile("(?s)\\s*[=+\\-@\t\r].*");

    /// Where people write decimals with a comma, spreadsheets take a semicolon for the border of cells and know no
    /// quotes
    /// within: what follows it, or a new line, begins a cell, too. A list in Markdown may go on as it is.
    private static final Pattern WITHIN = Pattern.compile("([;\\n\\r][ \\t\"]*)(?==|[+@-][^;\\n\\r]*[(|!])");

    private static final Pattern MADE_SAFE_WITHIN = Pattern.compile("([;\\n\\r][ \\t\"]*)'(?==|[+@-][^;\\n\\r]*[(|!])");

    private static final Pattern NUMBER = Pattern.compile("-?\\d+([.,]\\d+)?");

    private final StringWriter text = new StringWriter();
    private final CsvWriter csv;

    public CsvTable(List<String> columns) {
        text.append(MARK);
        this.csv = CsvWriter.builder().bufferSize(0).build(text);
        row(columns);
    }

    /// More rows of a table that has begun already, where all of them together would not fit in memory.
    public static CsvTable continued() {
        return new CsvTable();
    }

    private CsvTable() {
        this.csv = CsvWriter.builder().bufferSize(0).build(text);
    }

    public void row(List<String> cells) {
        csv.writeRecord(cells.stream().map(CsvTable::safe).toList());
    }

    public void row(String... cells) {
        row(List.of(cells));
    }

    /// A cell that no spreadsheet runs.
    public static String safe(String cell) {
        var begins = FORMULA.matcher(cell).matches() && !NUMBER.matcher(cell).matches();
        return WITHIN.matcher(begins ? "'" + cell : cell).replaceAll("$1'");
    }

    /// What {@link #safe} handed out, as it was before: so that a table that is read in again changes nothing.
    public static String asItWas(String cell) {
        var begins = cell.startsWith("'") && FORMULA.matcher(cell.substring(1)).matches();
        return MADE_SAFE_WITHIN.matcher(begins ? cell.substring(1) : cell).replaceAll("$1");
    }

    @Override
    public String toString() {
        return text.toString();
    }

    /// @param name of the file
    public ResponseEntity<String> as(String name) {
        return ResponseEntity.ok()
                .contentType(CSV)
                .header(HttpHeaders.CONTENT_DISPOSITION, "attachment; filename=\"" + name + "\"")
                .body(toString());
    }
}
