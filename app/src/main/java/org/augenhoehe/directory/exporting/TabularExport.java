package org.augenhoehe.directory.exporting;

import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

import org.augenhoehe.directory.hsds.HsdsColumn;
import org.augenhoehe.directory.hsds.HsdsColumn.Type;
import org.augenhoehe.directory.hsds.HsdsTable;
import org.augenhoehe.directory.hsds.HsdsTables;
import org.jspecify.annotations.Nullable;

import de.siegmar.fastcsv.writer.CsvWriter;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.json.JsonMapper;

/// A ZIP with one CSV file for each table and the `datapackage.json` that describes them.
record TabularExport(Connection connection) {
    private static final JsonMapper JSON = new JsonMapper();
    private static final TypeReference<Map<String, String>> TEXTS = new TypeReference<>() {};

    /// Stands where HSDS insists on a text that nobody knows; our import reads it as nothing.
    private static final String UNKNOWN = "-";

    void write(OutputStream out) throws SQLException, IOException {
        var own = new LinkedHashMap<HsdsTable, List<String>>();
        try (var zip = new ZipOutputStream(out, StandardCharsets.UTF_8)) {
            for (var table : HsdsTables.list()) {
                var names = ownColumns(table);
                own.put(table, names);
                zip.putNextEntry(new ZipEntry(table.file()));
                var writer = new OutputStreamWriter(zip, StandardCharsets.UTF_8);
                rows(table, names, writer);
                writer.flush();
                zip.closeEntry();
            }
            zip.putNextEntry(new ZipEntry("datapackage.json"));
            zip.write(JSON.writerWithDefaultPrettyPrinter().writeValueAsBytes(DataPackage.of(own)));
            zip.closeEntry();
        }
    }

    /// What sources had in columns of their own.
    private List<String> ownColumns(HsdsTable table) throws SQLException, IOException {
        var names = new ArrayList<String>();
        new Streamed(connection, "select distinct jsonb_object_keys(rest) from %s order by 1".formatted(table.sql()))
                .each(row -> {
                    if (table.column(row.getString(1)) == null) {
                        names.add(row.getString(1));
                    }
                });
        return names;
    }

    private void rows(HsdsTable table, List<String> own, Writer out) throws SQLException, IOException {
        var csv = CsvWriter.builder().build(out);
        var header = new ArrayList<>(List.of("id"));
        header.addAll(table.columns().keySet());
        header.addAll(own);
        csv.writeRecord(header);
        new Streamed(connection, query(table)).each(row -> csv.writeRecord(fields(table, own, row)));
        csv.flush();
    }

    private static String query(HsdsTable table) {
        var columns =
                table.columns().values().stream().map(TabularExport::expression).collect(Collectors.joining(", "));
        return "select id, %s, rest from %s %s order by id"
                .formatted(columns, table.told(), table.isKept() ? "where gone_at is null" : "");
    }

    private static String expression(HsdsColumn column) {
        var name = '"' + column.column() + '"';
        return switch (column.type()) {
            case MOMENT -> "to_char(%s at time zone 'UTC', 'YYYY-MM-DD\"T\"HH24:MI:SS.MS\"Z\"')".formatted(name);
            case FLAG -> "case when %s then 'true' end".formatted(name);
            default -> name + "::text";
        };
    }

    private static List<String> fields(HsdsTable table, List<String> own, ResultSet row) throws SQLException {
        var fields = new ArrayList<String>();
        var last = table.columns().size() + 2;
        var rest = "{}".equals(row.getString(last))
                ? Map.<String, String>of()
                : JSON.readValue(row.getString(last), TEXTS);
        fields.add(row.getString(1));
        var number = 2;
        for (var column : table.columns().values()) {
            fields.add(field(column, row.getString(number++), rest));
        }
        own.forEach(name -> fields.add(rest.getOrDefault(name, "")));
        return fields;
    }

    private static String field(HsdsColumn column, @Nullable String value, Map<String, String> rest) {
        var written = value == null ? rest.getOrDefault(column.name(), "") : value;
        return written.isEmpty() && column.required() && column.type() == Type.TEXT ? UNKNOWN : written;
    }
}
