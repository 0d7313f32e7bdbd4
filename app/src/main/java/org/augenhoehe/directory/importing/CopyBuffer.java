package org.augenhoehe.directory.importing;

import java.io.IOException;
import java.io.StringReader;
import java.sql.SQLException;

import org.jspecify.annotations.Nullable;
import org.postgresql.copy.CopyManager;

/// Rows for one table, sent by `copy` whenever about a megabyte has gathered.
class CopyBuffer {
    private static final int FULL = 1 << 20;

    private final CopyManager copy;
    private final String command;
    private final StringBuilder rows = new StringBuilder();
    private boolean begun;

    CopyBuffer(CopyManager copy, String table, String columns) {
        this.copy = copy;
        this.command = "copy " + table + " (" + columns + ") from stdin";
    }

    CopyBuffer add(@Nullable String value) {
        if (begun) {
            rows.append('\t');
        }
        begun = true;
        if (value == null) {
            rows.append("\\N");
        } else {
            escape(value);
        }
        return this;
    }

    void end() throws SQLException {
        rows.append('\n');
        begun = false;
        if (rows.length() >= FULL) {
            send();
        }
    }

    void send() throws SQLException {
        if (!rows.isEmpty()) {
            try {
                copy.copyIn(command, new StringReader(rows.toString()));
            } catch (IOException impossible) {
                throw new IllegalStateException(impossible);
            }
            rows.setLength(0);
        }
    }

    private void escape(String value) {
        for (var i = 0; i < value.length(); i++) {
            var letter = value.charAt(i);
            switch (letter) {
                case '\\' -> rows.append("\\\\");
                case '\n' -> rows.append("\\n");
                case '\r' -> rows.append("\\r");
                case '\t' -> rows.append("\\t");
                // PostgreSQL has no place for it in a text.
                case '\0' -> {}
                default -> rows.append(letter);
            }
        }
    }
}
