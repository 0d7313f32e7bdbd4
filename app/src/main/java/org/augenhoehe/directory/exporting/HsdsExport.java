package org.augenhoehe.directory.exporting;

import java.io.BufferedWriter;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.SQLException;

/// Hands out the whole directory, as it stands at one moment, however large it is.
public record HsdsExport(Connection connection) {

    boolean isThere() throws SQLException {
        try (var statement = connection.createStatement();
                var answer = statement.executeQuery("select to_regclass('directory.service') is not null")) {
            return answer.next() && answer.getBoolean(1);
        }
    }

    public void json(OutputStream out) throws SQLException, IOException {
        atOneMoment(() -> {
            var writer = new BufferedWriter(new OutputStreamWriter(out, StandardCharsets.UTF_8));
            new JsonExport(connection).write(writer);
            writer.flush();
        });
    }

    /// A ZIP of CSV files.
    public void tables(OutputStream out) throws SQLException, IOException {
        atOneMoment(() -> new TabularExport(connection).write(out));
    }

    private interface Writing {
        void run() throws SQLException, IOException;
    }

    /// Rows are only streamed within a transaction, and only within this kind do all tables show the same moment.
    private void atOneMoment(Writing writing) throws SQLException, IOException {
        connection.setAutoCommit(false);
        connection.setTransactionIsolation(Connection.TRANSACTION_REPEATABLE_READ);
        try {
            writing.run();
        } finally {
            connection.rollback();
        }
    }
}
