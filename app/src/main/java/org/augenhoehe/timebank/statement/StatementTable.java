package org.augenhoehe.timebank.statement;

import java.time.LocalDate;
import java.util.List;

import org.augenhoehe.people.People;
import org.augenhoehe.platform.files.CsvTable;
import org.augenhoehe.platform.web.Page;

/// A statement as a table for spreadsheets, the oldest line first: minutes as whole numbers, which every program adds
/// up rightly.
final class StatementTable {
    private static final List<String> COLUMNS = List.of(
            "timebank.statement.column.number",
            "timebank.statement.column.day",
            "timebank.statement.column.kind",
            "timebank.statement.column.other",
            "timebank.statement.column.words",
            "timebank.statement.column.inminutes",
            "timebank.statement.column.afterminutes");

    private StatementTable() {}

    static CsvTable of(Page page, Statement statement) {
        var table = new CsvTable(COLUMNS.stream().map(key -> page.t(key)).toList());
        for (var row : statement.rows().reversed()) {
            var line = row.line();
            table.row(
                    String.valueOf(line.nth()),
                    LocalDate.ofInstant(line.at(), People.ZONE).toString(),
                    page.t(line.kind().textKey()),
                    row.other(),
                    line.words(),
                    String.valueOf(line.minutes()),
                    String.valueOf(line.after()));
        }
        return table;
    }
}
