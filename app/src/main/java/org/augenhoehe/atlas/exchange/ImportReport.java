package org.augenhoehe.atlas.exchange;

import java.util.List;

import org.jspecify.annotations.Nullable;

/// What came of reading a file.
///
/// @param whole why nothing of it can be taken; null where something can
/// @param lines the first ones that were refused
/// @param more how many were refused besides
/// @param otherEncoding how many lines were not in UTF-8 and were read as Windows-1252
/// @param unknown columns that nobody asked for
public record ImportReport(
        @Nullable RefusedLine whole, List<RefusedLine> lines, long more, long otherEncoding, List<String> unknown) {
    public ImportReport {
        lines = List.copyOf(lines);
        unknown = List.copyOf(unknown);
    }
}
