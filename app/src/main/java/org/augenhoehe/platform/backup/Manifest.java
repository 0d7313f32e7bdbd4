package org.augenhoehe.platform.backup;

import java.time.Instant;
import java.util.List;

/// What a backup holds and how to tell that it is whole.
///
/// @param migrations the scripts that had built the schemas, so that a later version can build the same ones first
record Manifest(
        int format,
        String platform,
        Instant takenAt,
        List<String> migrations,
        List<Table> tables,
        List<Sequence> sequences,
        List<Part> files) {
    static final int FORMAT = 1;
    static final String ENTRY = "manifest.json";

    /// @param columns as PostgreSQL quotes them, in the order of the rows
    record Table(String name, String columns, long rows, Part content) {}

    record Sequence(String name, long value, boolean called) {}

    /// One entry of the file.
    record Part(String entry, String sha256) {}
}
