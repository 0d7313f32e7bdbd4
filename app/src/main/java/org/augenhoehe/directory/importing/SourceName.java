package org.augenhoehe.directory.importing;

import org.jspecify.annotations.Nullable;

/// The name of a source where nobody gave one: the file's, so that the same file again replaces itself.
final class SourceName {
    private static final int LETTERS = 80;

    private SourceName() {}

    static String of(@Nullable String path) {
        return plain(last(path).replaceFirst("(?i)\\.(zip|json|ndjson|csv)$", ""));
    }

    /// The name under which a file that somebody handed in may be kept, and which they know again in the report.
    static String ofFile(@Nullable String handedIn) {
        return plain(last(handedIn).replaceFirst("^\\.+", ""));
    }

    private static String last(@Nullable String path) {
        return path == null ? "" : path.replaceFirst("[/\\\\]+$", "").replaceFirst(".*[/\\\\]", "");
    }

    private static String plain(String name) {
        var plain = name.replaceAll("[^\\w.-]+", "-");
        return plain.isEmpty() ? "directory" : plain.substring(0, Math.min(LETTERS, plain.length()));
    }
}
