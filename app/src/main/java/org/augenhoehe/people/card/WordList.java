package org.augenhoehe.people.card;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.security.SecureRandom;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.random.RandomGenerator;

import org.jspecify.annotations.Nullable;

/// Simple, harmless German words that nobody confuses. None is the beginning of another, in any
/// spelling: so six of them can be told apart however they are spaced.
final class WordList {
    private static final String FILE = "/people/card-words.txt";
    private static final WordList GERMAN = new WordList(read());

    private final List<String> words;
    private final Map<String, String> bySpelling = new HashMap<>();
    private final int longest;

    private WordList(List<String> words) {
        this.words = List.copyOf(words);
        words.forEach(word -> Spelling.all(word).forEach(spelling -> bySpelling.put(spelling, word)));
        longest = bySpelling.keySet().stream().mapToInt(String::length).max().orElseThrow();
    }

    static WordList german() {
        return GERMAN;
    }

    List<String> words() {
        return words;
    }

    CardWords draw() {
        return draw(new SecureRandom());
    }

    CardWords draw(RandomGenerator random) {
        var drawn = new ArrayList<String>();
        while (drawn.size() < CardWords.COUNT) {
            drawn.add(words.get(random.nextInt(words.size())));
        }
        return new CardWords(drawn);
    }

    /// @return empty when these are not six words of the list
    Optional<CardWords> read(String typed) {
        var found = new ArrayList<String>();
        var rest = Spelling.plain(typed);
        while (!rest.isEmpty()) {
            var spelling = beginning(rest);
            if (spelling == null) {
                return Optional.empty();
            }
            found.add(bySpelling.get(spelling));
            rest = rest.substring(spelling.length());
        }
        return found.size() == CardWords.COUNT ? Optional.of(new CardWords(found)) : Optional.empty();
    }

    /// The first typed word that no card has. The list is public, so saying it gives nothing away.
    Optional<String> findUnknown(String typed) {
        for (var word : typed.strip().split("[\\s,;.\\-–]+")) {
            var plain = Spelling.plain(word);
            if (!plain.isEmpty() && !bySpelling.containsKey(plain)) {
                return Optional.of(word);
            }
        }
        return Optional.empty();
    }

    private @Nullable String beginning(String letters) {
        for (int length = 1; length <= Math.min(longest, letters.length()); length++) {
            var spelling = letters.substring(0, length);
            if (bySpelling.containsKey(spelling)) {
                return spelling;
            }
        }
        return null;
    }

    private static List<String> read() {
        try (var in = WordList.class.getResourceAsStream(FILE)) {
            return new String(Objects.requireNonNull(in).readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
