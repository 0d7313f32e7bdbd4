package org.augenhoehe.knowledge.wiki.exchange;

import java.util.ArrayList;
import java.util.List;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/// A table of MediaWiki, read line by line. A table within a table becomes words of its cell.
final class WikiTable {
    private final List<List<String>> rows = new ArrayList<>();
    private String caption = "";
    private int depth;

    boolean isOpen() {
        return depth > 0;
    }

    /// @return whether the table ends with this line
    boolean take(String line) {
        if (line.startsWith("{|")) {
            depth++;
            return false;
        }
        if (line.startsWith("|}")) {
            depth--;
            return depth == 0;
        }
        if (line.startsWith("|+")) {
            caption = content(line.substring(2));
        } else if (line.startsWith("|-")) {
            rows.add(new ArrayList<>());
        } else if (line.startsWith("!")) {
            cells(line.substring(1), "!!|\\|\\|");
        } else if (line.startsWith("|")) {
            cells(line.substring(1), "\\|\\|");
        } else if (!line.isEmpty() && !rows.isEmpty() && !rows.getLast().isEmpty()) {
            rows.getLast().set(rows.getLast().size() - 1, rows.getLast().getLast() + " " + line);
        }
        return false;
    }

    private void cells(String line, String between) {
        if (rows.isEmpty()) {
            rows.add(new ArrayList<>());
        }
        for (var cell : line.split(between, -1)) {
            rows.getLast().add(content(cell));
        }
    }

    /// Before a bar stands how the cell looks.
    private static String content(String cell) {
        var bar = cell.indexOf('|');
        return (bar >= 0 && cell.substring(0, bar).contains("=") ? cell.substring(bar + 1) : cell).strip();
    }

    String markdown(UnaryOperator<String> words) {
        var filled = rows.stream().filter(row -> !row.isEmpty()).toList();
        if (filled.isEmpty()) {
            return "";
        }
        var width = filled.stream().mapToInt(List::size).max().orElse(1);
        var lines = new ArrayList<String>();
        if (!caption.isEmpty()) {
            lines.add("**" + words.apply(caption) + "**\n");
        }
        lines.add(row(filled.getFirst(), width, words));
        lines.add("|" + " --- |".repeat(width));
        filled.stream().skip(1).forEach(row -> lines.add(row(row, width, words)));
        return String.join("\n", lines);
    }

    private static String row(List<String> cells, int width, UnaryOperator<String> words) {
        return IntStream.range(0, width)
                .mapToObj(at -> at < cells.size() ? words.apply(cells.get(at)).replace("|", "\\|") : "")
                .collect(Collectors.joining(" | ", "| ", " |"));
    }
}
