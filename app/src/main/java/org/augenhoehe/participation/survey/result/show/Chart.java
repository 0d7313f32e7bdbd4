package org.augenhoehe.participation.survey.result.show;

import java.util.List;

import org.augenhoehe.platform.web.Cell;

/// Bars, and a table that says the same.
///
/// @param name of the row of a table that it is about; empty where it is about the whole question
/// @param bars one for each row of the table; empty for a table alone
public record Chart(String name, List<Bar> bars, List<String> columns, List<List<Cell>> rows) {
    public static final int LONGEST = 200;
    public static final int ROW = 34;

    public int height() {
        return bars.size() * ROW;
    }
}
