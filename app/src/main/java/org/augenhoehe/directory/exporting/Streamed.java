package org.augenhoehe.directory.exporting;

import java.io.IOException;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;

/// A query whose rows are taken one by one, however many there are.
record Streamed(Connection connection, String sql) {
    private static final int AT_A_TIME = 200;

    interface Taker {
        void take(ResultSet row) throws SQLException, IOException;
    }

    void each(Taker taker) throws SQLException, IOException {
        try (var statement = connection.prepareStatement(sql)) {
            statement.setFetchSize(AT_A_TIME);
            try (var rows = statement.executeQuery()) {
                while (rows.next()) {
                    taker.take(rows);
                }
            }
        }
    }
}
