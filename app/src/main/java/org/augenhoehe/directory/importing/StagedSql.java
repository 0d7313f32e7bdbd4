package org.augenhoehe.directory.importing;

import org.augenhoehe.directory.hsds.HsdsTable;
import org.springframework.jdbc.core.JdbcTemplate;

/// Works on the temporary tables by SQL that follows from the table's columns, and reports what it finds by file and
/// line.
record StagedSql(JdbcTemplate db, Findings findings) {

    /// @param sql gives `file`, `line` and `detail` of each row that stays out
    void skip(HsdsTable table, Trouble trouble, String sql) {
        query(sql, (place, detail) -> findings.skip(table.name(), trouble, place, detail));
    }

    void note(Trouble trouble, String sql) {
        query(sql, (place, detail) -> findings.add(trouble, place, detail));
    }

    private interface Found {
        void at(Place place, String detail);
    }

    private void query(String sql, Found found) {
        db.query(sql, row -> {
            found.at(new Place(row.getString(1), row.getLong(2)), row.getString(3));
        });
    }

    void run(String sql, Object... arguments) {
        db.update(sql, arguments);
    }

    long count(String sql, Object... arguments) {
        var count = db.queryForObject(sql, Long.class, arguments);
        return count == null ? 0 : count;
    }
}
