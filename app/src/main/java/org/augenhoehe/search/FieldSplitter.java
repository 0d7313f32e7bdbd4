package org.augenhoehe.search;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;

import org.springframework.core.io.ClassPathResource;

import de.danielnaber.jwordsplitter.GermanWordSplitter;

/// The splitter with the words of the field that its own list lacks (`search/field-words.txt`).
///
/// It is strict: it parts nothing unless it knows every part.
final class FieldSplitter extends GermanWordSplitter {
    /// Reads its words (0.6 MB) once, with the first compound; afterwards it only reads and may be shared.
    static final FieldSplitter SHARED = create();

    private FieldSplitter() throws IOException {
        super(true);
        setStrictMode(true);
        setMinimumWordLength(3);
        new ClassPathResource("search/field-words.txt")
                .getContentAsString(StandardCharsets.UTF_8)
                .lines()
                .filter(line -> !line.startsWith("#"))
                .forEach(words::add);
    }

    private static FieldSplitter create() {
        try {
            return new FieldSplitter();
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }
}
