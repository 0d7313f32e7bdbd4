package org.augenhoehe.directory.importing;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;

import org.augenhoehe.directory.hsds.HsdsColumn;
import org.augenhoehe.directory.hsds.HsdsTable;
import org.augenhoehe.directory.hsds.HsdsTables;
import org.augenhoehe.directory.hsds.StableIds;
import org.postgresql.PGConnection;

/// Temporary tables like those of the directory, filled as fast as the files can be read.
class Staging {
    private final Map<HsdsTable, CopyBuffer> buffers = new HashMap<>();
    private final StableIds ids;
    private final Findings findings;

    Staging(Connection connection, StableIds ids, Findings findings) throws SQLException {
        this.ids = ids;
        this.findings = findings;
        var copy = connection.unwrap(PGConnection.class).getCopyAPI();
        try (var statement = connection.createStatement()) {
            for (var table : HsdsTables.list()) {
                statement.execute("""
                        create temp table %s on commit drop as
                        select ''::text as file, 0::bigint as line, id as content, id, original_id, rest, %s from %s
                        with no data""".formatted(name(table), columns(table), table.sql()));
                buffers.put(
                        table,
                        new CopyBuffer(
                                copy, name(table), "file, line, content, id, original_id, rest, " + columns(table)));
            }
        }
    }

    /// The name of the temporary table.
    static String name(HsdsTable table) {
        return "staged_" + table.name();
    }

    static String columns(HsdsTable table) {
        return table.columns().values().stream()
                .map(HsdsColumn::column)
                .map(Staging::quoted)
                .collect(Collectors.joining(", "));
    }

    static String quoted(String column) {
        return '"' + column + '"';
    }

    void take(Row row) {
        TypedRow.of(row, ids, findings).ifPresent(typed -> {
            try {
                put(row, typed);
            } catch (SQLException e) {
                throw new IllegalStateException(
                        "The database did not take rows of " + row.table().name(), e);
            }
        });
    }

    private void put(Row row, TypedRow typed) throws SQLException {
        var buffer = Objects.requireNonNull(buffers.get(row.table()));
        buffer.add(row.place().file())
                .add(String.valueOf(row.place().line()))
                .add(typed.content() == null ? null : typed.content().toString())
                .add(typed.id().toString())
                .add(typed.original())
                .add(typed.rest());
        typed.values().forEach(buffer::add);
        buffer.end();
    }

    void complete() throws SQLException {
        for (var buffer : buffers.values()) {
            buffer.send();
        }
    }
}
