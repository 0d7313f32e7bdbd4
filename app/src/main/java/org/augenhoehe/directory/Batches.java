package org.augenhoehe.directory;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.function.Consumer;
import java.util.stream.Stream;

import org.springframework.jdbc.core.JdbcTemplate;

/// The rows of a query, a thousand at a time: enough to spare round trips, little enough to hold.
record Batches(JdbcTemplate db) {
    private static final int AT_ONCE = 1000;

    interface Reading<T> {
        T of(ResultSet row) throws SQLException;
    }

    <T> void each(String sql, Object about, Reading<T> reading, Consumer<List<T>> taker) {
        var some = new ArrayList<T>(AT_ONCE);
        try (Stream<T> all = streaming().queryForStream(sql, (row, number) -> reading.of(row), about)) {
            all.forEachOrdered(one -> {
                some.add(one);
                if (some.size() == AT_ONCE) {
                    taker.accept(List.copyOf(some));
                    some.clear();
                }
            });
        }
        if (!some.isEmpty()) {
            taker.accept(some);
        }
    }

    /// With a fetch size the driver does not bring all rows at once.
    private JdbcTemplate streaming() {
        var streaming = new JdbcTemplate(Objects.requireNonNull(db.getDataSource()));
        streaming.setFetchSize(AT_ONCE);
        return streaming;
    }
}
