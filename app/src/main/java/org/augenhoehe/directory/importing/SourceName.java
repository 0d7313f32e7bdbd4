package org.augenhoehe.directory.importing;

import org.jspecify.annotations.Nullable;

/// The name of a source where nobody gave one: the file's, so that the same file again replaces itself.
final class SourceName {
    private static final int LETTERS = 80;

    private SourceName() {}

    static String of(@Nullable String path) {
        var name = path == null ? "" : path.replaceFirst("/+$", "").replaceFirst(".*/", "");
        var plain = name.replaceFirst("(?i)\\.(zip|json|ndjson|csv)$", "").replaceAll("[^\\w.-]+", "-");
        return plain.isEmpty() ? "directory" : plain.substring(0, Math.min(LETTERS, plain.length()));
    }
}
