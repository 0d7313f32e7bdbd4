package org.augenhoehe.search;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

import de.danielnaber.jwordsplitter.GermanWordSplitter;

/// Takes compounds apart: "schuldnerberatung" is "schuldner" and "beratung".
final class Compounds {
    /// Shorter words are no compounds worth parting, longer ones are no words.
    private static final int SHORTEST = 7;

    private static final int LONGEST = 60;

    /// A town's texts use some ten thousand words again and again; beyond this, parting anew is cheaper than memory.
    private static final int REMEMBERED = 100_000;

    private static final Map<String, List<String>> known = new ConcurrentHashMap<>();

    private Compounds() {}

    /// Reads its list of words (0.6 MB) once, with the first word; afterwards it may be shared.
    private static final class Splitter {
        static final GermanWordSplitter GERMAN = create();

        private static GermanWordSplitter create() {
            try {
                var splitter = new GermanWordSplitter(true);
                splitter.setStrictMode(true);
                splitter.setMinimumWordLength(3);
                return splitter;
            } catch (IOException broken) {
                throw new UncheckedIOException(broken);
            }
        }
    }

    /// @param word in small letters
    /// @return nothing where the word is no compound
    static List<String> parts(String word) {
        if (word.length() < SHORTEST || word.length() > LONGEST) {
            return List.of();
        }
        var remembered = known.get(word);
        if (remembered != null) {
            return remembered;
        }
        var parts = Splitter.GERMAN.splitWord(word);
        var found = parts.size() > 1 ? List.copyOf(parts) : List.<String>of();
        if (known.size() < REMEMBERED) {
            known.put(word, found);
        }
        return found;
    }
}
