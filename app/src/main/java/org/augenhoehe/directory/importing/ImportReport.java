package org.augenhoehe.directory.importing;

import java.util.List;
import java.util.Map;

/// What an import found.
///
/// @param rows how many rows of each table are in the directory now
/// @param findings what was skipped or noted, by file
/// @param columns every column of every file, and where it went
public record ImportReport(String source, Map<String, Long> rows, List<Finding> findings, List<ColumnUse> columns) {

    /// @param detail the column or id it is about, may be empty
    /// @param lines the first of them
    public record Finding(String file, Trouble trouble, String detail, long count, List<Long> lines) {}

    /// @param filled in how many rows there was something in it
    /// @param target `table.column` of HSDS 3; empty where HSDS has no place and the value is kept beside
    public record ColumnUse(String file, String column, long filled, String target) {}

    public long services() {
        return rows.getOrDefault("service", 0L);
    }

    public long skipped() {
        return findings.stream()
                .filter(finding -> finding.trouble().weight() == Trouble.Weight.SKIPS)
                .mapToLong(Finding::count)
                .sum();
    }
}
