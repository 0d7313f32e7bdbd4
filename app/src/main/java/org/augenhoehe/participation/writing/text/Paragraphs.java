package org.augenhoehe.participation.writing.text;

import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;

/// Cuts a text into paragraphs: an empty line stands between two of them.
public final class Paragraphs {
    private Paragraphs() {}

    public static List<String> in(String text) {
        return Arrays.stream(text.replace("\r\n", "\n").replace('\r', '\n').split("\n[ \\t]*\n"))
                .map(Paragraphs::trim)
                .filter(one -> !one.isBlank())
                .toList();
    }

    /// The same paragraph whoever sends it: browsers end lines in their own way, and leave blanks behind. Empty lines
    /// inside go, as they would make two paragraphs of one.
    public static String trim(String paragraph) {
        return paragraph
                .replace("\r\n", "\n")
                .replace('\r', '\n')
                .lines()
                .map(String::stripTrailing)
                .filter(line -> !line.isEmpty())
                .collect(Collectors.joining("\n"))
                .strip();
    }
}
