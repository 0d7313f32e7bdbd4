package org.augenhoehe.people.card;

import java.text.Normalizer;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// How people may write a word: in any case, with ä, ae or, where the keyboard has no umlauts, a.
final class Spelling {
    private Spelling() {}

    /// Small letters from a to z; umlauts as two letters.
    static String plain(String typed) {
        return letters(composed(typed)
                .replace("ä", "ae")
                .replace("ö", "oe")
                .replace("ü", "ue")
                .replace("ß", "ss"));
    }

    static Set<String> all(String word) {
        return Stream.of(plain(word), letters(composed(word).replace("ß", "ss")))
                .collect(Collectors.toSet());
    }

    private static String composed(String typed) {
        return Normalizer.normalize(typed, Normalizer.Form.NFKC).toLowerCase(Locale.ROOT);
    }

    /// Takes accents off and drops everything that is no letter.
    private static String letters(String text) {
        return Normalizer.normalize(text, Normalizer.Form.NFD).replaceAll("[^a-z]", "");
    }
}
