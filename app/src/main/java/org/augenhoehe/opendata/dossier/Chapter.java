package org.augenhoehe.opendata.dossier;

import java.util.List;

import org.augenhoehe.platform.web.Cell;
import org.jspecify.annotations.Nullable;

/// A chapter of an extract, in the words of the reader.
///
/// @param lead one or two easy sentences before it
/// @param entries each with the page on which it can be read again
/// @param table null where there is none
/// @param missing what is not there and why, a sentence each
public record Chapter(
        String title,
        String lead,
        List<Entry> entries,
        @Nullable Figures table,
        List<String> missing) {

    /// @param more what else there is to say about it; may be empty
    /// @param path of the page on which it stands, below this house
    public record Entry(String text, String more, String path) {}

    public record Figures(String caption, List<String> columns, List<List<Cell>> rows) {}

    public static Chapter of(String title, String lead, List<Entry> entries, List<String> missing) {
        return new Chapter(title, lead, entries, null, missing);
    }
}
