package org.augenhoehe.knowledge.wiki.exchange;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.function.Consumer;

/// A file from elsewhere that holds pages. It is read twice: once for the names, so that links find them, once for the
/// texts; neither time as a whole.
interface WikiFile {
    /// The name of each page, and nothing that takes long.
    void names(Consumer<String> each) throws IOException;

    /// Each page, in any order.
    void pages(Consumer<Found> each, Notes notes) throws IOException;

    static WikiFile of(Path file, String name) throws IOException {
        return name.toLowerCase(Locale.ROOT).endsWith(".xml")
                ? new MediaWikiDump(() -> Files.newInputStream(file), name)
                : PackedPages.open(file, name);
    }
}
