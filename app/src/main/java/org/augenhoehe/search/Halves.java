package org.augenhoehe.search;

import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;

import org.springframework.stereotype.Component;

/// Understands a compound with a slip in it that stands nowhere as a whole: "schuldnerbratung" where there is only
/// "Schuldner- und Insolvenzberatung". One half is a word that entries have, the other is written almost like one.
///
/// It asks the database three times at most, however long the word is.
@Component
class Halves {
    private static final int SHORTEST = 4;

    private final WordStore words;
    private final Spelling spelling;

    Halves(WordStore words, Spelling spelling) {
        this.words = words;
        this.spelling = spelling;
    }

    /// @return both halves as they were probably meant; nothing where it is no such compound
    List<String> of(String word) {
        if (word.length() < 2 * SHORTEST) {
            return List.of();
        }
        var known = words.listKnown(cuts(word)
                .mapToObj(at -> Stream.of(word.substring(0, at), word.substring(at)))
                .flatMap(halves -> halves)
                .toList());
        var first = longest(known, cuts(word).mapToObj(at -> word.substring(0, at)));
        var last = longest(known, cuts(word).mapToObj(word::substring));
        return first.length() >= last.length()
                ? meant(first, word.substring(first.length()), true)
                : meant(last, word.substring(0, word.length() - last.length()), false);
    }

    private List<String> meant(String known, String other, boolean knownFirst) {
        if (known.isEmpty()) {
            return List.of();
        }
        return spelling.alike(other).stream()
                .findFirst()
                .map(like -> knownFirst ? List.of(known, like) : List.of(like, known))
                .orElse(List.of());
    }

    private static String longest(Set<String> known, Stream<String> halves) {
        return halves.filter(known::contains)
                .max(Comparator.comparingInt(String::length))
                .orElse("");
    }

    private static IntStream cuts(String word) {
        return IntStream.rangeClosed(SHORTEST, word.length() - SHORTEST);
    }
}
