package org.augenhoehe.directory.importing;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

import org.augenhoehe.directory.importing.ImportReport.ColumnUse;
import org.augenhoehe.directory.importing.ImportReport.Finding;
import org.augenhoehe.directory.importing.Trouble.Weight;

/// Gathers what is to be reported; a file full of mistakes costs no more memory than one with a few.
class Findings {
    private static final int LINES_NAMED = 20;
    private static final int KINDS_NAMED = 1000;

    private final String source;
    private final boolean strict;
    private final Map<Kind, Lines> found = new LinkedHashMap<>();
    private final Map<Column, long[]> columns = new LinkedHashMap<>();
    private final Map<String, Long> skipped = new TreeMap<>();
    private final Map<String, Long> rows = new TreeMap<>();

    Findings(String source, boolean strict) {
        this.source = source;
        this.strict = strict;
    }

    private record Kind(String file, Trouble trouble, String detail) {}

    private record Column(String file, String name, String target) {}

    private static class Lines {
        long count;
        final List<Long> first = new ArrayList<>();
    }

    void add(Trouble trouble, Place place, String detail) {
        if (strict && trouble.weight() == Weight.SKIPS) {
            throw new Refusal(trouble, place, detail);
        }
        var kind = new Kind(place.file(), trouble, detail);
        if (found.size() >= KINDS_NAMED && !found.containsKey(kind)) {
            kind = new Kind(place.file(), trouble, "…");
        }
        var lines = found.computeIfAbsent(kind, any -> new Lines());
        lines.count++;
        if (lines.first.size() < LINES_NAMED) {
            lines.first.add(place.line());
        }
    }

    void skip(String table, Trouble trouble, Place place, String detail) {
        add(trouble, place, detail);
        skipped.merge(table, 1L, Long::sum);
    }

    /// Counts from here on are the reader's: one array per column, so that counting costs nothing.
    long[] column(String file, String name, String target) {
        return columns.computeIfAbsent(new Column(file, name, target), any -> new long[1]);
    }

    void rows(String table, long count) {
        rows.put(table, count);
    }

    long skipped(String table) {
        return skipped.getOrDefault(table, 0L);
    }

    ImportReport report() {
        return new ImportReport(
                source,
                Map.copyOf(rows),
                found.entrySet().stream()
                        .map(entry -> new Finding(
                                entry.getKey().file(),
                                entry.getKey().trouble(),
                                entry.getKey().detail(),
                                entry.getValue().count,
                                entry.getValue().first.stream().sorted().toList()))
                        .toList(),
                columns.entrySet().stream()
                        .map(entry -> new ColumnUse(
                                entry.getKey().file(),
                                entry.getKey().name(),
                                entry.getValue()[0],
                                entry.getKey().target()))
                        .toList());
    }
}
