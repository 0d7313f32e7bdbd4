package org.augenhoehe.operations.log;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.augenhoehe.platform.web.Page;

/// The log as CSV (RFC 4180), with a mark at the beginning by which spreadsheets know the encoding.
final class LogTable {
    private static final String MARK = "\uFEFF";
    private static final String END = "\r\n";

    private LogTable() {}

    static String of(Page page, List<LogLine> lines) {
        var head = Stream.of("number", "at", "act", "actor", "about", "reason")
                .map(column -> page.t("operations.log." + column))
                .toList();
        var rows = lines.stream()
                .map(line -> List.of(
                        String.valueOf(line.number()),
                        line.at(),
                        line.act(),
                        line.actor(),
                        line.about(),
                        line.reason()));
        return Stream.concat(Stream.of(head), rows).map(LogTable::row).collect(Collectors.joining("", MARK, ""));
    }

    private static String row(List<String> cells) {
        return cells.stream().map(LogTable::cell).collect(Collectors.joining(",", "", END));
    }

    /// What begins like a formula would be run by a spreadsheet; the apostrophe makes it text.
    private static String cell(String text) {
        var safe = text.matches("(?s)[=+\\-@\t\r].*") ? "'" + text : text;
        return '"' + safe.replace("\"", "\"\"") + '"';
    }
}
