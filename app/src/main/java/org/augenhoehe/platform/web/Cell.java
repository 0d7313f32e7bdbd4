package org.augenhoehe.platform.web;

import java.util.List;

import org.jspecify.annotations.Nullable;

/// One field of a table.
///
/// @param href where the text leads; null for mere text
/// @param number whether it is a figure, which stands at the end of its column so that figures compare
public record Cell(String text, @Nullable String href, boolean number) {
    public static Cell text(String text) {
        return new Cell(text, null, false);
    }

    public static Cell link(String text, String href) {
        return new Cell(text, href, false);
    }

    public static Cell number(String text) {
        return new Cell(text, null, true);
    }

    /// A row of nothing but text.
    public static List<Cell> texts(List<String> row) {
        return row.stream().map(Cell::text).toList();
    }
}
