package org.augenhoehe.directory.importing;

import java.time.Instant;
import java.util.UUID;

import org.jspecify.annotations.Nullable;

/// A file that was handed in, in the list.
///
/// @param taken null while it is being read, or where that broke off
public record ReadingLine(
        @Nullable UUID id,
        String source,
        Instant at,
        @Nullable Boolean taken) {
    public String stateKey() {
        if (taken == null) {
            return "directory.upload.unfinished";
        }
        return taken ? "directory.upload.taken" : "directory.upload.refused";
    }
}
