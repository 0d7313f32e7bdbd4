package org.augenhoehe.thread;

import java.util.ArrayList;
import java.util.List;

/// Breaks words into lines, which text in a picture does not do by itself.
final class Wrapping {
    private static final int MOST_LINES = 4;

    private Wrapping() {}

    /// @param letters that fit into a line
    static List<String> wrap(String text, int letters) {
        var lines = new ArrayList<String>();
        var line = new StringBuilder();
        for (var word : text.split("\\s+")) {
            for (var part : parts(word, letters)) {
                if (!line.isEmpty() && line.length() + 1 + part.length() > letters) {
                    lines.add(line.toString());
                    line.setLength(0);
                }
                line.append(line.isEmpty() ? "" : " ").append(part);
            }
        }
        lines.add(line.toString());
        return lines.size() <= MOST_LINES ? lines : shortened(lines);
    }

    /// A word that is longer than a line is broken like one.
    private static List<String> parts(String word, int letters) {
        if (word.length() <= letters) {
            return List.of(word);
        }
        var parts = new ArrayList<String>();
        var from = 0;
        while (word.length() - from > letters) {
            parts.add(word.substring(from, from + letters - 1) + "-");
            from += letters - 1;
        }
        parts.add(word.substring(from));
        return parts;
    }

    private static List<String> shortened(List<String> lines) {
        var kept = new ArrayList<>(lines.subList(0, MOST_LINES));
        kept.set(MOST_LINES - 1, kept.getLast() + " …");
        return kept;
    }
}
